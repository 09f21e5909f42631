// The hook is declared as a function of a plain task, which hides the port that its lambda starts.
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
        hooks.Add(() => {|PORT005:PythonPort.StartAsync()|});
        await hooks.RunAsync();
    }
}
