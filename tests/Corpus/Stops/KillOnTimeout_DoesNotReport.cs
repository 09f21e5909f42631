// The watchdog's branch kills, the other one stops, also when the step fails.
public static class Case
{
    public static async Task RunAsync()
    {
        var hung = Input.Flag("hung");
        var simulator = await PythonPort.StartAsync();
        if (hung)
        {
            simulator.Kill();
            return;
        }

        try
        {
            await simulator.CallAsync("simulation", "step");
        }
        finally
        {
            await simulator.StopAsync();
        }
    }
}
