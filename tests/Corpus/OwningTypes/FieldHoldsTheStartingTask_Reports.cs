// The field holds the task of a start that began with the object, and dispose does not wait for it.
public sealed class Recommender : IAsyncDisposable
{
    private readonly Task<PythonPort> _starting = {|PORT007:PythonPort.StartAsync()|};

    public async Task<string> NextAsync(string book)
    {
        var port = await _starting;
        return await port.CallAsync<string>("recommender", "next", [book]);
    }

    public ValueTask DisposeAsync()
    {
        Console.WriteLine(_starting.Status);
        return ValueTask.CompletedTask;
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
