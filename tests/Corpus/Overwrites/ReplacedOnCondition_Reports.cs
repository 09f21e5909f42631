// A larger port takes the place of the first one where the text is long.
public static class Case
{
    public static async Task RunAsync()
    {
        var isLong = Input.Flag("long");
        var summarizer = await {|PORT006:PythonPort.StartAsync()|};
        if (isLong)
        {
            summarizer = await PythonPort.StartAsync(new PythonPortOptions { Arguments = ["--large"] });
        }

        await summarizer.StopAsync();
    }
}
