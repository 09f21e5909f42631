// A generic runner starts any port by a delegate and never stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        Console.WriteLine(await AskAsync(() => PythonPort.StartAsync(), "platform"));
        Console.WriteLine(await AskAsync(() => RubyPort.StartAsync(), "Etc"));
    }

    private static async Task<string> AskAsync<TPort>(Func<Task<TPort>> start, string module)
        where TPort : Port
    {
        var port = await {|PORT001:start()|};
        return await port.CallAsync<string>(module, "uname");
    }
}
