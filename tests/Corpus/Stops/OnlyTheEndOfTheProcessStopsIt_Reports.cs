// Each import leaves its port to the end of the process.
// cannot run: the handler runs when the process ends
public static class Case
{
    public static async Task RunAsync()
    {
        var ruby = await {|PORT001:RubyPort.StartAsync()|};
        AppDomain.CurrentDomain.ProcessExit += (_, _) => ruby.Kill();
        await ruby.CallAsync("Import", "run");
    }
}
