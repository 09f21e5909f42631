// An asynchronous lambda subscribed to an event asks a port for the price and lets it run on.
public sealed class Ticker
{
    public event Action<decimal>? Changed;

    public void Publish(decimal price) => Changed?.Invoke(price);
}

public static class Case
{
    public static void Run()
    {
        var ticker = new Ticker();
        ticker.Changed += async price =>
        {
            try
            {
                var quant = await {|PORT004:PythonPort.StartAsync()|};
                var signal = await quant.CallAsync<int>("signals", "momentum", [price]);
                Console.WriteLine(signal);
            }
            catch (PortException)
            {
                Console.WriteLine("no signal");
            }
            catch (Exception e)
            {
                Console.WriteLine(e);
            }
        };

        ticker.Publish(101.5m);
        ticker.Publish(101.7m);
    }
}
