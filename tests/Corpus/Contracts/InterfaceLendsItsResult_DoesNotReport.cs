// The interface says that it lends, and the one that lends stops its port.
public interface IDialects
{
    [return: Borrowed]
    Task<PythonPort> ForAsync(string language);
}

public sealed class SharedDialects : IDialects, IAsyncDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    [return: Borrowed]
    public Task<PythonPort> ForAsync(string language)
    {
        Console.WriteLine(language);
        return Task.FromResult(_port);
    }

    public ValueTask DisposeAsync() => _port.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var shared = new SharedDialects();
        IDialects dialects = shared;
        var styrian = await dialects.ForAsync("styrian");
        await styrian.CallAsync("dialect", "speak", ["Servus"]);
    }
}
