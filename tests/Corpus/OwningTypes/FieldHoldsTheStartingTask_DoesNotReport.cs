// The field holds the task of a start that began with the object, and dispose waits for it and stops its port.
public sealed class Recommender : IAsyncDisposable
{
    private readonly Task<PythonPort> _starting = PythonPort.StartAsync();

    public async Task<string> NextAsync(string book)
    {
        var port = await _starting;
        return await port.CallAsync<string>("recommender", "next", [book]);
    }

    public async ValueTask DisposeAsync()
    {
        var port = await _starting;
        await port.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var recommender = new Recommender();
        Console.WriteLine(await recommender.NextAsync("Der Zauberberg"));
    }
}
