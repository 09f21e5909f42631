// The loop starts a port until one is ready, and forgets those that were not.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort port;
        do
        {
            port = await {|PORT006:PythonPort.StartAsync()|};
        }
        while (!Work.Check());
        await port.StopAsync();
    }
}
