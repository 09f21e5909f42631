// The handler swallows the failure, and the stop follows in either case.
public static class Case
{
    public static void Run()
    {
        var weather = RubyPort.Start();
        try
        {
            weather.Call<double>("Weather", "temperature", ["Vienna"]);
        }
        catch (Exception)
        {
            Console.WriteLine("no forecast today");
        }

        weather.Stop();
    }
}
