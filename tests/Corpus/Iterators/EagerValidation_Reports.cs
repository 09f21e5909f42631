// The wrapper starts the port eagerly and hands it to an iterator that may never be enumerated.
public static class Case
{
    public static void Run()
    {
        var forecast = Forecast(2);
        if (Input.Flag("show"))
            Console.WriteLine(forecast.Sum());
    }

    private static IEnumerable<int> Forecast(int days)
    {
        var port = {|PORT002:RubyPort.Start()|};
        return Iterate(port, days);
    }

    private static IEnumerable<int> Iterate(RubyPort port, int days)
    {
        using (port)
        {
            for (var day = 0; day < days; day++)
                yield return port.Call<int>("Forecast", "day", [day]);
        }
    }
}
