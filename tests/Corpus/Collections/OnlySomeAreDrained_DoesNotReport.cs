// The clean-up goes through the list by index from its first port.
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
            for (var i = 0; i < replicas.Count; i++)
            {
                await replicas[i].StopAsync();
            }
        }
    }
}
