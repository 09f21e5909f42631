// The condition decides on the options before any port is started.
public static class Case
{
    public static async Task RunAsync()
    {
        var isLong = Input.Flag("long");
        var options = new PythonPortOptions();
        if (isLong)
        {
            options = new PythonPortOptions { Arguments = ["--large"] };
        }

        var summarizer = await PythonPort.StartAsync(options);
        await summarizer.StopAsync();
    }
}
