// Task.Run is given the method of a job object, which knows its source before it starts a port.
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
