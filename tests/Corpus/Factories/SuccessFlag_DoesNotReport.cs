// The factory notes its success in a flag, and the clean-up stops the port where the flag is not set.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var parser = await OpenParserAsync("grammar.lark");
        await parser.CallAsync("lark", "parse", ["1 + 1"]);
    }

    private static async Task<PythonPort> OpenParserAsync(string grammar)
    {
        var succeeded = false;
        var port = await PythonPort.StartAsync();
        try
        {
            await port.CallAsync("lark", "load", [grammar]);
            succeeded = true;
            return port;
        }
        finally
        {
            if (!succeeded)
            {
                await port.StopAsync();
            }
        }
    }
}
