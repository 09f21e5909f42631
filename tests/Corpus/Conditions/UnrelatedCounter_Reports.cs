// The port is started for any file and stopped when there was more than one.
public static class Case
{
    public static async Task RunAsync()
    {
        var files = Input.Count();
        if (files == 0)
            return;

        var checksum = await {|PORT002:PythonPort.StartAsync()|};
        if (files > 1)
            await checksum.StopAsync();
    }
}
