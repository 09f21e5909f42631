// A local function stops the captured port and is called whether or not the simulation succeeds.
public static class Case
{
    public static async Task RunAsync()
    {
        var simulation = await PythonPort.StartAsync();
        try
        {
            await simulation.CallAsync("climate", "simulate", [2050]);
        }
        finally
        {
            await CleanUpAsync();
        }

        async Task CleanUpAsync()
        {
            Console.WriteLine("simulation done");
            await simulation.StopAsync();
        }
    }
}
