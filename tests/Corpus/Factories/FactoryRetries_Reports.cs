// A factory tries again after a failed ping and forgets the port that did not answer.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var weather = await ConnectAsync();
        await weather.CallAsync<double>("forecast", "tomorrow", ["Graz"]);
    }

    private static async Task<PythonPort> ConnectAsync()
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var port = await {|PORT003:PythonPort.StartAsync()|};
            try
            {
                await port.CallAsync("forecast", "ping");
                return port;
            }
            catch (PortException)
            {
                Console.WriteLine("no answer, once more");
            }
        }

        throw new InvalidOperationException("The forecast does not answer.");
    }
}
