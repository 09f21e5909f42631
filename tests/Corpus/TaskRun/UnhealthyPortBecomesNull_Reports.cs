// The work answers null for an unhealthy port, which then belongs to no one.
public static class Case
{
    public static async Task RunAsync()
    {
        var candidate = await Task.Run(async () =>
        {
            var port = await {|PORT004:PythonPort.StartAsync()|};
            try
            {
                return await port.CallAsync<bool>("health", "ping") ? port : null;
            }
            catch
            {
                port.Kill();
                throw;
            }
        });

        if (candidate is null)
            return;

        await using (candidate)
            await candidate.CallAsync("jobs", "next");
    }
}
