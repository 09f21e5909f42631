// Several pool tasks at once, each with a port that finally stops after whatever failure.
public static class Case
{
    public static async Task RunAsync()
    {
        var simulations = Enumerable.Range(0, 2).Select(seed => Task.Run(async () =>
        {
            var port = await RubyPort.StartAsync();
            try
            {
                return await port.CallAsync<double>("simulation", "run", [seed]);
            }
            catch (PortCallException)
            {
                return double.NaN;
            }
            finally
            {
                await port.StopAsync();
            }
        }));

        var results = await Task.WhenAll(simulations);
        Console.WriteLine(results.Average());
    }
}
