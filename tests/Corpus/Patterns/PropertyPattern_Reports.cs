// The property pattern asks more than whether there is a port; what does not match is dropped.
public static class Case
{
    public static async Task RunAsync()
    {
        if (await {|PORT002:RubyPort.StartAsync()|} is { State: PortState.Running, ProcessId: > 100_000_000 } ruby)
        {
            await using (ruby)
                await ruby.CallAsync("Rake", "invoke", ["assets:precompile"]);
        }
    }
}
