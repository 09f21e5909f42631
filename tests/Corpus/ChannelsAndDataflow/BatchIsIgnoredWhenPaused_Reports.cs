// The consumer of batches returns while the export is paused, with the port it has just started.
using System.Threading.Tasks.Dataflow;

public sealed class TelemetryExport(bool paused)
{
    private readonly BatchBlock<string> _batches = new(2);

    public async Task ExportAsync(IEnumerable<string> events)
    {
        var upload = new ActionBlock<string[]>(UploadAsync);
        _batches.LinkTo(upload, new DataflowLinkOptions { PropagateCompletion = true });
        foreach (var item in events)
            _batches.Post(item);
        _batches.Complete();
        await upload.Completion;
    }

    private async Task UploadAsync(string[] batch)
    {
        var arrow = await {|PORT004:PythonPort.StartAsync()|};
        if (paused)
            return;

        try
        {
            await arrow.CallAsync("pyarrow", "write", [batch.Length]);
        }
        finally
        {
            arrow.Kill();
        }
    }
}

public static class Case
{
    public static Task RunAsync() => new TelemetryExport(Input.Flag("paused")).ExportAsync(Input.Items());
}
