// The hook is declared as a function of a plain task and keeps its port to itself.
public sealed class StartupHooks
{
    private readonly List<Func<Task>> _hooks = [];

    public void Add(Func<Task> hook) => _hooks.Add(hook);

    public async Task RunAsync()
    {
        foreach (var hook in _hooks)
            await hook();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var hooks = new StartupHooks();
        hooks.Add(() => Work.DoAsync("license"));
        hooks.Add(async () =>
        {
            await using var python = await PythonPort.StartAsync();
            await python.CallAsync("license", "verify");
        });
        await hooks.RunAsync();
    }
}
