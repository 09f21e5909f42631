// The break on the last page leaves through the finally that stops the port.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var page in Input.Items())
        {
            var scraper = await PythonPort.StartAsync();
            try
            {
                if (await scraper.CallAsync<bool>("listing", "is_last", [page]))
                    break;
            }
            finally
            {
                await scraper.StopAsync();
            }
        }
    }
}
