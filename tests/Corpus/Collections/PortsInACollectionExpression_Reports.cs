// Nobody drains the list that grows by spreading.
public static class Case
{
    public static async Task RunAsync()
    {
        List<PythonPort> ports = [];
        try
        {
            foreach (var item in Input.Items())
                ports = [.. ports, await {|PORT001:PythonPort.StartAsync()|}];
            await Work.DoAsync();
        }
        finally
        {
            Console.WriteLine(ports.Count);
        }
    }
}
