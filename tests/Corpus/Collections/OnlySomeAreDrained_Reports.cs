// The clean-up skips the first port of the list.
public static class Case
{
    public static async Task RunAsync()
    {
        var replicas = new List<PythonPort>();
        try
        {
            foreach (var source in Input.Items())
            {
                replicas.Add(await {|PORT002:PythonPort.StartAsync()|});
                Console.WriteLine(source);
            }
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
