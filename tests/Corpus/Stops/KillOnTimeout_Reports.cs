// Kill is the only stop, and it stands in the branch where the watchdog fires.
public static class Case
{
    public static async Task RunAsync()
    {
        var hung = Input.Flag("hung");
        var simulator = await {|PORT002:PythonPort.StartAsync()|};
        if (hung)
        {
            simulator.Kill();
            return;
        }

        await simulator.CallAsync("simulation", "step");
    }
}
