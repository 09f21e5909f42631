namespace Jobs;

public static class Runner
{
    public static async Task<string> RunAsync(string kind)
    {
        switch (kind)
        {
            case "both":
                var ports = await Task.WhenAll({|PORT005:PythonPort.StartAsync()|}, {|PORT005:PythonPort.StartAsync()|});
                return await ports[0].CallAsync<string>("jobs", "next");

            // Nothing to do.
            case "none":
            default:
                return "";
        }
    }
}
