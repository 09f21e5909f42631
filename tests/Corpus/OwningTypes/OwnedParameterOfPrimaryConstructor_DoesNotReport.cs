// The primary constructor takes the port over by contract and the type stops it.
public sealed class Dictation([TakesOwnership] PythonPort port) : IAsyncDisposable
{
    public Task<string> NextAsync() => port.CallAsync<string>("dictation", "next");

    public ValueTask DisposeAsync() => port.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var dictation = new Dictation(await PythonPort.StartAsync());
        Console.WriteLine(await dictation.NextAsync());
    }
}
