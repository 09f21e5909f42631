// Two methods hand the start on, one as a task and one awaited; the last caller disposes the port.
public static class Case
{
    public static async Task RunAsync()
    {
        var dispatcher = new Dispatcher("Vienna");
        await using var router = await dispatcher.OpenRouterAsync();
        await router.CallAsync("routing", "plan", ["courier-3"]);
    }
}

public sealed class Dispatcher(string city)
{
    public async Task<PythonPort> OpenRouterAsync() => await OpenAsync(city).ConfigureAwait(false);

    private static Task<PythonPort> OpenAsync(string directory) =>
        PythonPort.StartAsync(new PythonPortOptions { WorkingDirectory = directory });
}
