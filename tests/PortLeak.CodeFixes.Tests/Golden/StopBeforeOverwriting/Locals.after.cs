// action: Stop 'port' before it is overwritten
using PortLeak;

public static class Phases
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        try
        {
            await port.CallAsync("phase_one", "run");
            await port.StopAsync();
            port = await PythonPort.StartAsync(new PythonPortOptions { MaxConcurrentCalls = 8 });
            await port.CallAsync("phase_two", "run");
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
