// Two of the three returns are preceded by a stop.
public static class Case
{
    public static void Run() => Console.WriteLine(Route(Input.Count()));

    private static string Route(int parcels)
    {
        var ruby = {|PORT002:RubyPort.Start()|};
        if (parcels == 0)
        {
            ruby.Stop();
            return "nothing to ship";
        }

        if (parcels == 1)
            return "letter";

        ruby.Stop();
        return "pallet";
    }
}
