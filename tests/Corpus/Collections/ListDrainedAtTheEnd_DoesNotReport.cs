// The list is drained in a finally block around the loop that fills it.
public static class Case
{
    public static async Task RunAsync()
    {
        var shards = new List<PythonPort>();
        try
        {
            foreach (var shard in Input.Items())
            {
                var port = await PythonPort.StartAsync();
                shards.Add(port);
                await port.CallAsync("search", "open", [shard]);
            }
        }
        finally
        {
            foreach (var port in shards)
            {
                await port.StopAsync();
            }
        }
    }
}
