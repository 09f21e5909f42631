// Each of the three returns is preceded by a stop, and nothing between them can throw.
public static class Case
{
    public static void Run() => Console.WriteLine(Route(Input.Count()));

    private static string Route(int parcels)
    {
        var ruby = RubyPort.Start();
        if (parcels == 0)
        {
            ruby.Stop();
            return "nothing to ship";
        }

        if (parcels == 1)
        {
            ruby.Kill();
            return "letter";
        }

        ruby.Stop();
        return "pallet";
    }
}
