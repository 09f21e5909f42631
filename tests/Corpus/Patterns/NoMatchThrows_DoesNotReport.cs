// The switch expression has an arm for every count.
public static class Case
{
    public static void Run()
    {
        var seats = Input.Count();
        var cinema = RubyPort.Start();
        var label = seats switch
        {
            0 => "sold out",
            1 => "last seat",
            _ => "available",
        };
        cinema.Stop();
        Console.WriteLine(label);
    }
}
