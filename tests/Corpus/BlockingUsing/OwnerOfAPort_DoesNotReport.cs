// An owner that can only be stopped synchronously is stopped so.
public sealed class Speller : IDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Dispose() => _port.Dispose();
}

public static class Case
{
    public static async Task RunAsync()
    {
        using var speller = new Speller();
        await Work.DoAsync();
    }
}
