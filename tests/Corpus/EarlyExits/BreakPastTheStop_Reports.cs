// The break on the last page skips the stop at the end of the loop body.
public static class Case
{
    public static async Task RunAsync()
    {
        while (true)
        {
            var last = Input.Flag("last page");
            var scraper = await {|PORT002:PythonPort.StartAsync()|};
            if (last)
                break;

            await scraper.StopAsync();
            return;
        }
    }
}
