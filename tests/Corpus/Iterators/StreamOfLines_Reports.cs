// The consumer may leave the stream, and the calls may fail, before the stop.
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
        var ruby = await {|PORT002:RubyPort.StartAsync()|};
        while (await ruby.CallAsync<bool>("lines", "next"))
            yield return await ruby.CallAsync<string>("lines", "read");
        await ruby.StopAsync();
    }
}
