// The job's public method, which is given to Task.Run here and may be called by anyone, ends its port with its scope.
public sealed class CompressionJob(string? source)
{
    public async Task ExecuteAsync()
    {
        if (source is null)
            throw new FileNotFoundException("nothing to compress");

        await using var zstd = await PythonPort.StartAsync();
        await zstd.CallAsync("zstd", "compress", [source]);
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
