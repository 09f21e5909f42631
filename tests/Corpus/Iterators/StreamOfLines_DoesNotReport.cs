// The stream stops its port however it ends.
public static class Case
{
    public static async Task RunAsync()
    {
        await foreach (var line in LinesAsync())
        {
            if (line.Length == 0)
                break;
            Console.WriteLine(line);
        }
    }

    private static async IAsyncEnumerable<string> LinesAsync()
    {
        var ruby = await RubyPort.StartAsync();
        try
        {
            while (await ruby.CallAsync<bool>("lines", "next"))
                yield return await ruby.CallAsync<string>("lines", "read");
        }
        finally
        {
            await ruby.StopAsync();
        }
    }
}
