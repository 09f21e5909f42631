// The helper would stop the port, but this caller tells it to keep it.
public static class Case
{
    public static async Task RunAsync()
    {
        var chess = await {|PORT001:PythonPort.StartAsync()|};
        try
        {
            await chess.CallAsync<string>("chess", "best_move", ["e4"]);
        }
        finally
        {
            Finish(chess, keepAlive: true);
        }
    }

    private static void Finish(PythonPort engine, bool keepAlive)
    {
        if (!keepAlive)
        {
            engine.Stop();
        }
    }
}
