// The average is computed before the stop, and an empty sample divides by zero.
public static class Case
{
    public static void Run()
    {
        var samples = Input.Count();
        var lab = {|PORT003:RubyPort.Start()|};
        var perSample = 1000 / samples;
        lab.Stop();
        Console.WriteLine(perSample);
    }
}
