// The helper that reads the port through an in-parameter is the last one to see it.
public static class Case
{
    public static void Run()
    {
        var clock = {|PORT001:RubyPort.Start()|};
        PrintTime(in clock);
    }

    private static void PrintTime(in RubyPort clock) => Console.WriteLine(clock.Call<string>("Time", "now"));
}
