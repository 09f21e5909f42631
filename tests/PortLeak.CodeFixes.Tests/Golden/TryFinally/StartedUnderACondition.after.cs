// action: Stop in a 'finally' block
using PortLeak;

public static class Batch
{
    public static async Task RunAsync(bool full, bool preview)
    {
        PythonPort? batch = null!;
        try
        {
            if (full || preview)
                batch = await PythonPort.StartAsync().ConfigureAwait(false);

            // Work.
            await Task.Yield();
        }
        finally
        {
            if (batch is not null)
                await batch.StopAsync().ConfigureAwait(false);
        }
    }
}
