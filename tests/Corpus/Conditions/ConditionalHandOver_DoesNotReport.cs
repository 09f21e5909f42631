// The registry takes the port and the local is set to null; finally stops what is still in the local.
public static class Case
{
    private static readonly List<PythonPort> Registry = [];

    public static async Task RunAsync()
    {
        try
        {
            await RegisterAsync(Input.Flag("keep"));
        }
        finally
        {
            foreach (var port in Registry)
                await port.StopAsync();
            Registry.Clear();
        }
    }

    private static async Task RegisterAsync(bool keep)
    {
        PythonPort? summarizer = await PythonPort.StartAsync();
        try
        {
            await summarizer.ExecuteAsync("import transformers");
            if (keep)
            {
                Registry.Add(summarizer);
                summarizer = null;
            }
        }
        finally
        {
            if (summarizer is { } mine)
                await mine.StopAsync();
        }
    }
}
