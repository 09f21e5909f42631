// The list that grows by spreading is drained.
public static class Case
{
    public static async Task RunAsync()
    {
        List<PythonPort> ports = [];
        try
        {
            foreach (var item in Input.Items())
                ports = [.. ports, await PythonPort.StartAsync()];
            await Work.DoAsync();
        }
        finally
        {
            foreach (var port in ports)
                await port.StopAsync();
        }
    }
}
