// A dictionary that has the key refuses the port, and the caller does not look.
public static class Case
{
    public static async Task RunAsync()
    {
        var models = new Dictionary<string, PythonPort>();
        try
        {
            for (var i = 0; i < Input.Count(); i++)
            {
                var port = await {|PORT002:PythonPort.StartAsync()|};
                models.TryAdd("default", port);
            }
        }
        finally
        {
            foreach (var port in models.Values)
            {
                await port.StopAsync();
            }
        }
    }
}
