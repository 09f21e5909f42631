// The method that the thread runs polls a sensor through a port and returns with the port still running.
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
        var gpio = {|PORT004:PythonPort.Start()|};
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
