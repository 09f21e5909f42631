// The port is started for any file and stopped under the very same comparison.
public static class Case
{
    public static async Task RunAsync()
    {
        var files = Input.Count();
        PythonPort? checksum = null;
        if (files > 0)
            checksum = await PythonPort.StartAsync();

        Console.WriteLine("checking");
        if (files > 0)
            await checksum!.StopAsync();
    }
}
