// The factory notes its success in a flag before the step that may fail.
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
        var port = await {|PORT003:PythonPort.StartAsync()|};
        try
        {
            succeeded = true;
            await port.CallAsync("lark", "load", [grammar]);
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
