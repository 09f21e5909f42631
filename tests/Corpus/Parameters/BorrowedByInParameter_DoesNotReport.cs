// The helper reads the port through an in-parameter and the caller's using stops it.
public static class Case
{
    public static void Run()
    {
        using var clock = RubyPort.Start();
        PrintTime(clock);
    }

    private static void PrintTime(in RubyPort clock) => Console.WriteLine(clock.Call<string>("Time", "now"));
}
