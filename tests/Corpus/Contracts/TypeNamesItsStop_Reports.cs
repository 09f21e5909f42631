// The engine is closed, which only ends the game, and never told to quit.
[MustStop("Quit")]
public sealed class GoEngine
{
    private readonly PythonPort _port = PythonPort.Start();

    public string Move(string opponent) => _port.Call<string>("go", "move", [opponent]);

    public void Close() => Console.WriteLine("the game is over");

    public void Quit() => _port.Stop();
}

public static class Case
{
    public static void Run()
    {
        var engine = {|PORT001:new GoEngine()|};
        try
        {
            engine.Move("D4");
        }
        finally
        {
            engine.Close();
        }
    }
}
