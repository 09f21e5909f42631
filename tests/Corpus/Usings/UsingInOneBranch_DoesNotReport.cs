// The port is started in the branch that uses it, and disposed there.
public static class Case
{
    public static async Task RunAsync()
    {
        if (Input.Flag("large"))
        {
            await using var compressor = await PythonPort.StartAsync();
            await compressor.CallAsync("zstd_job", "compress", ["backup.tar"]);
        }
        else
        {
            Console.WriteLine("small enough to be sent as it is");
        }
    }
}
