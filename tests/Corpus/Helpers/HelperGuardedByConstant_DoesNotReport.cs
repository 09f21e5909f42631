// The helper would keep the port, but this caller tells it to stop it.
public static class Case
{
    public static async Task RunAsync()
    {
        var chess = await PythonPort.StartAsync();
        try
        {
            await chess.CallAsync<string>("chess", "best_move", ["e4"]);
        }
        finally
        {
            Finish(chess, keepAlive: false);
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
