// The registry takes the port under a condition, and finally stops it under another.
public static class Case
{
    private static readonly Dictionary<string, PythonPort> Registry = [];

    public static async Task RunAsync()
    {
        try
        {
            await RegisterAsync(Input.Flag("keep"), Input.Flag("small"));
        }
        finally
        {
            foreach (var port in Registry.Values)
                await port.StopAsync();
            Registry.Clear();
        }
    }

    private static async Task RegisterAsync(bool keep, bool small)
    {
        var summarizer = await {|PORT002:PythonPort.StartAsync()|};
        if (keep)
            Registry["summarizer"] = summarizer;
        else if (small)
            await summarizer.StopAsync();
    }
}
