// The clean-up goes through the whole list.
public static class Case
{
    public static async Task RunAsync()
    {
        var replicas = new List<PythonPort>();
        try
        {
            replicas.Add(await PythonPort.StartAsync());
            await replicas[0].CallAsync("replica", "follow");
        }
        finally
        {
            foreach (var replica in replicas)
            {
                await replica.StopAsync();
            }
        }
    }
}
