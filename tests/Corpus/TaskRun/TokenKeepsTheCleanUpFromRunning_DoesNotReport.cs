// The work item gets no token of its own, so it always begins and its finally always runs.
public sealed class ReportQueue(CancellationToken shutdown)
{
    public async Task<Task> EnqueueAsync(string title)
    {
        var port = await PythonPort.StartAsync();
        return Task.Run(async () =>
        {
            try
            {
                await port.CallAsync("reports", "print", [title], shutdown);
            }
            finally
            {
                await port.StopAsync();
            }
        });
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        using var shutdown = new CancellationTokenSource();
        if (Input.Flag("shutting down"))
            await shutdown.CancelAsync();

        var printing = await new ReportQueue(shutdown.Token).EnqueueAsync("Q3");
        await printing;
    }
}
