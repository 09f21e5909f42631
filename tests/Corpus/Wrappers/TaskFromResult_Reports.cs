// A synchronous implementation wraps the port in a task, and a check before that keeps it from the caller.
public interface IEngineSource
{
    Task<PythonPort> OpenAsync();
}

public sealed class BlockingEngineSource : IEngineSource
{
    public Task<PythonPort> OpenAsync()
    {
        var engine = {|PORT003:PythonPort.Start()|};
        engine.Call<bool>("engine", "self_test");
        return Task.FromResult(engine);
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        IEngineSource source = new BlockingEngineSource();
        await using var engine = await source.OpenAsync();
        await engine.CallAsync("engine", "run");
    }
}
