// A generic runner starts any port by a delegate and stops it.
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
        await using var port = await start();
        return await port.CallAsync<string>(module, "uname");
    }
}
