// The clean-up goes through the list from its first port.
public static class Case
{
    public static async Task RunAsync()
    {
        var replicas = new List<PythonPort>();
        try
        {
            foreach (var source in Input.Items())
            {
                replicas.Add(await PythonPort.StartAsync());
                Console.WriteLine(source);
            }
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
