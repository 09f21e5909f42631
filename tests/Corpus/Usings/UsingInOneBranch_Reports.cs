// Only the branch for large files has the await using.
public static class Case
{
    public static async Task RunAsync()
    {
        var large = Input.Flag("large");
        var compressor = await {|PORT002:PythonPort.StartAsync()|};
        if (large)
        {
            await using (compressor)
                await compressor.CallAsync("zstd_job", "compress", ["backup.tar"]);
        }
        else
        {
            Console.WriteLine("small enough to be sent as it is");
        }
    }
}
