// A dictionary that has the key refuses the port, and the caller stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        var models = new Dictionary<string, PythonPort>();
        try
        {
            for (var i = 0; i < Input.Count(); i++)
            {
                var port = await PythonPort.StartAsync();
                if (!models.TryAdd("default", port))
                {
                    await port.StopAsync();
                }
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
