// The work stops an unhealthy port before it answers null for it.
public static class Case
{
    public static async Task RunAsync()
    {
        var candidate = await Task.Run(async () =>
        {
            var port = await PythonPort.StartAsync();
            try
            {
                if (await port.CallAsync<bool>("health", "ping"))
                    return port;
            }
            catch
            {
                port.Kill();
                throw;
            }

            await port.StopAsync();
            return null;
        });

        if (candidate is null)
            return;

        await using (candidate)
            await candidate.CallAsync("jobs", "next");
    }
}
