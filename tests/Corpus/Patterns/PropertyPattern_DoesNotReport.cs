// The property pattern is matched against a port that already has its await using.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var ruby = await RubyPort.StartAsync();
        if (ruby is { State: PortState.Running, ProcessId: > 100_000_000 })
            await ruby.CallAsync("Rake", "invoke", ["assets:precompile"]);
    }
}
