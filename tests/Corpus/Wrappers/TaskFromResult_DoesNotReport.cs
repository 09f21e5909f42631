// A synchronous implementation wraps the port in a task, and the caller runs the check.
public interface IEngineSource
{
    Task<PythonPort> OpenAsync();
}

public sealed class BlockingEngineSource : IEngineSource
{
    public Task<PythonPort> OpenAsync()
    {
        var engine = PythonPort.Start();
        return Task.FromResult(engine);
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        IEngineSource source = new BlockingEngineSource();
        await using var engine = await source.OpenAsync();
        await engine.CallAsync<bool>("engine", "self_test");
        await engine.CallAsync("engine", "run");
    }
}
