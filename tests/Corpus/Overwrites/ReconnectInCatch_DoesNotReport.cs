// The handler of a failed call stops the port that failed before it starts another.
public static class Case
{
    public static async Task RunAsync()
    {
        var quotes = await PythonPort.StartAsync();
        try
        {
            try
            {
                await quotes.CallAsync<double>("quotes", "of", ["OMV"]);
            }
            catch (Exception failure)
            {
                Console.Error.WriteLine(failure.Message);
                await quotes.DisposeAsync();
                quotes = await PythonPort.StartAsync();
            }
        }
        finally
        {
            await quotes.DisposeAsync();
        }
    }
}
