// The switch expression has no arm for the third count; its exception skips the stop.
public static class Case
{
    public static void Run()
    {
        var seats = Input.Count();
        var cinema = {|PORT003:RubyPort.Start()|};
        var label = seats switch
        {
            0 => "sold out",
            1 => "last seat",
        };
        cinema.Stop();
        Console.WriteLine(label);
    }
}
