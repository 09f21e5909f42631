// Dispose stops two of the three ports at once.
public sealed class Ensemble : IAsyncDisposable
{
    private PythonPort? _drums;
    private PythonPort? _bass;
    private RubyPort? _organ;

    public async Task InitializeAsync()
    {
        _drums = await PythonPort.StartAsync();
        _bass = await PythonPort.StartAsync();
        _organ = await {|PORT007:RubyPort.StartAsync()|};
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(
            _drums?.StopAsync() ?? Task.CompletedTask,
            _bass?.StopAsync() ?? Task.CompletedTask);
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var ensemble = new Ensemble();
        await ensemble.InitializeAsync();
    }
}
