// The wrapper validates eagerly and leaves the start to the iterator.
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
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return Iterate(days);
    }

    private static IEnumerable<int> Iterate(int days)
    {
        using var port = RubyPort.Start();
        for (var day = 0; day < days; day++)
            yield return port.Call<int>("Forecast", "day", [day]);
    }
}
