// The handler of a failed call starts another port over the one that failed and still runs.
public static class Case
{
    public static async Task RunAsync()
    {
        var quotes = await {|PORT006:PythonPort.StartAsync()|};
        try
        {
            try
            {
                await quotes.CallAsync<double>("quotes", "of", ["OMV"]);
            }
            catch (Exception failure)
            {
                Console.Error.WriteLine(failure.Message);
                quotes = await PythonPort.StartAsync();
            }
        }
        finally
        {
            await quotes.DisposeAsync();
        }
    }
}
