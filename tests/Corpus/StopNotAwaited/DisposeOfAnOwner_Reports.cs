// Dispose calls the asynchronous stop of its field and drops the task.
public sealed class Speller : IDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Dispose() => _ = {|PORT008:_port.StopAsync()|};
}

public static class Case
{
    public static void Run()
    {
        using var speller = new Speller();
    }
}
