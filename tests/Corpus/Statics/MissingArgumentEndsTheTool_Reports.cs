// The tool shows its usage for a missing argument and returns, with the interpreter up.
public static class Case
{
    public static async Task RunAsync()
    {
        var path = Input.Text();
        var formatter = await {|PORT002:RubyPort.StartAsync()|};
        if (path is null)
        {
            Console.Error.WriteLine("usage: format <file>");
            return;
        }

        await using (formatter)
            await formatter.CallAsync("rufo", "format", [path]);
    }
}
