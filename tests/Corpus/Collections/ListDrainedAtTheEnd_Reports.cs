// The list is drained at the end, which a failing call never reaches.
public static class Case
{
    public static async Task RunAsync()
    {
        var shards = new List<PythonPort>();
        foreach (var shard in Input.Items())
        {
            var port = await {|PORT003:PythonPort.StartAsync()|};
            shards.Add(port);
            await port.CallAsync("search", "open", [shard]);
        }

        foreach (var port in shards)
        {
            await port.StopAsync();
        }
    }
}
