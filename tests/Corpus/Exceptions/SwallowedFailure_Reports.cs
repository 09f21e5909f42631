// The try holds call and stop, and its handler swallows the failure that skipped the stop.
public static class Case
{
    public static void Run()
    {
        var weather = {|PORT003:RubyPort.Start()|};
        try
        {
            weather.Call<double>("Weather", "temperature", ["Vienna"]);
            weather.Stop();
        }
        catch (Exception)
        {
            Console.WriteLine("no forecast today");
        }
    }
}
