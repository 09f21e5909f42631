// The method that the thread runs opens its port with using and lets it go when the rounds are over.
public sealed class SensorPoller(int rounds)
{
    private readonly List<double> _readings = [];

    public IReadOnlyList<double> Poll()
    {
        var thread = new Thread(Loop);
        thread.Start();
        thread.Join();
        return _readings;
    }

    private void Loop()
    {
        using var gpio = PythonPort.Start();
        for (var round = 0; round < rounds; round++)
        {
            try
            {
                _readings.Add(gpio.Call<double>("gpio", "read", [17]));
            }
            catch (Exception e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }
}

public static class Case
{
    public static void Run() => Console.WriteLine(new SensorPoller(Input.Count()).Poll().Count);
}
