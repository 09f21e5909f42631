// The stop stands in a work item that never begins when the token is cancelled before the pool gets to it.
public sealed class ReportQueue(CancellationToken shutdown)
{
    public async Task<Task> EnqueueAsync(string title)
    {
        var port = await {|PORT002:PythonPort.StartAsync()|};
        return Task.Run(
            async () =>
            {
                try
                {
                    await port.CallAsync("reports", "print", [title]);
                }
                finally
                {
                    await port.StopAsync();
                }
            },
            shutdown);
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
