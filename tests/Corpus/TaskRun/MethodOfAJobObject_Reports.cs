// Task.Run is given the method of a job object, which leaves its port when the source is missing.
public sealed class CompressionJob(string? source)
{
    public async Task ExecuteAsync()
    {
        var zstd = await {|PORT004:PythonPort.StartAsync()|};
        if (source is null)
            throw new FileNotFoundException("nothing to compress");

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
