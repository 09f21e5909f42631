// The clean-up skips the first port of the list.
public static class Case
{
    public static async Task RunAsync()
    {
        var replicas = new List<PythonPort>();
        try
        {
            replicas.Add(await {|PORT001:PythonPort.StartAsync()|});
            await replicas[0].CallAsync("replica", "follow");
        }
        finally
        {
            for (var i = 1; i < replicas.Count; i++)
            {
                await replicas[i].StopAsync();
            }
        }
    }
}
