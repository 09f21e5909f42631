using PortLeak;

public static class Batch
{
    public static async Task RunAsync(bool full, bool preview)
    {
        PythonPort batch = null!;
        if (full || preview)
            batch = await {|PORT002:PythonPort.StartAsync()|}.ConfigureAwait(false);

        // Work.
        await Task.Yield();
        if (full)
            await batch.StopAsync().ConfigureAwait(false);
    }
}
