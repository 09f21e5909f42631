// The import stops its port, and so does the end of the process if it comes first.
// cannot run: the handler runs when the process ends
public static class Case
{
    public static async Task RunAsync()
    {
        await using var ruby = await RubyPort.StartAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => ruby.Kill();
        await ruby.CallAsync("Import", "run");
    }
}
