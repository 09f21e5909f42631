// The stop goes through a reference to the variable that holds the port.
public static class Case
{
    public static void Run()
    {
        var left = PythonPort.Start();
        ref var turn = ref left;
        try
        {
            turn.Call<int>("turtle", "turn", [90]);
        }
        finally
        {
            turn.Stop();
        }
    }
}
