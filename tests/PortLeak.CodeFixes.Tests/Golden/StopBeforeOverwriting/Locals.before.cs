using PortLeak;

public static class Phases
{
    public static async Task RunAsync()
    {
        var port = await {|PORT006:PythonPort.StartAsync()|};
        try
        {
            await port.CallAsync("phase_one", "run");
            port = await PythonPort.StartAsync(new PythonPortOptions { MaxConcurrentCalls = 8 });
            await port.CallAsync("phase_two", "run");
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
