// Several pool tasks at once, each with a port that only an expected failure stops.
public static class Case
{
    public static async Task RunAsync()
    {
        var simulations = Enumerable.Range(0, 2).Select(seed => Task.Run(async () =>
        {
            var port = await {|PORT004:RubyPort.StartAsync()|};
            try
            {
                var result = await port.CallAsync<double>("simulation", "run", [seed]);
                await port.StopAsync();
                return result;
            }
            catch (PortCallException)
            {
                await port.StopAsync();
                return double.NaN;
            }
        }));

        var results = await Task.WhenAll(simulations);
        Console.WriteLine(results.Average());
    }
}
