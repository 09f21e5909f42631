// The local function that tidies up is called at the end only.
public static class Case
{
    public static async Task RunAsync()
    {
        var chess = await {|PORT003:PythonPort.StartAsync()|};
        await chess.CallAsync<string>("engine", "best_move", ["e2e4"]);
        await TidyUpAsync();

        async Task TidyUpAsync()
        {
            Console.WriteLine("game over");
            await chess.StopAsync();
        }
    }
}
