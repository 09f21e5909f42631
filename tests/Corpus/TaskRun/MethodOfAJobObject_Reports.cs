// The job's public method, which Task.Run is given here and anyone may call, loses its port to a failed call.
public sealed class CompressionJob(string? source)
{
    public async Task ExecuteAsync()
    {
        if (source is null)
            throw new FileNotFoundException("nothing to compress");

        var zstd = await {|PORT003:PythonPort.StartAsync()|};
        await zstd.CallAsync("zstd", "compress", [source]);
        await zstd.StopAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var job = new CompressionJob(Input.Text());
        await Task.Run(job.ExecuteAsync);
    }
}
