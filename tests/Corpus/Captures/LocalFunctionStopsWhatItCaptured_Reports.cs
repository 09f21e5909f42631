// A local function stops the captured port and is called only where the simulation succeeds.
public static class Case
{
    public static async Task RunAsync()
    {
        var simulation = await {|PORT003:PythonPort.StartAsync()|};
        await simulation.CallAsync("climate", "simulate", [2050]);
        await CleanUpAsync();

        async Task CleanUpAsync()
        {
            Console.WriteLine("simulation done");
            await simulation.StopAsync();
        }
    }
}
