// The local function that tidies up is called in finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var chess = await PythonPort.StartAsync();
        try
        {
            await chess.CallAsync<string>("engine", "best_move", ["e2e4"]);
        }
        finally
        {
            await TidyUpAsync();
        }

        async Task TidyUpAsync()
        {
            Console.WriteLine("game over");
            await chess.StopAsync();
        }
    }
}
