// An import with a retry: the time-out of the last attempt passes all the handlers that stop the port.
public static class Case
{
    public static Task RunAsync() => new OrderImport("shop-at").RunAsync(maxAttempts: 2);
}

public sealed class OrderImport(string shop)
{
    private int _imported;

    public async Task RunAsync(int maxAttempts)
    {
        for (var attempt = 1; attempt <= maxAttempts; attempt++)
        {
            var importer = await {|PORT003:RubyPort.StartAsync()|};
            try
            {
                _imported += await importer.CallAsync<int>("Orders", "import", [shop]);
                await importer.StopAsync();
                return;
            }
            catch (PortTimeoutException) when (attempt < maxAttempts)
            {
                Console.WriteLine($"{shop}: attempt {attempt} took too long");
                await importer.StopAsync();
            }
            catch (PortCallException failure)
            {
                Console.WriteLine($"{shop}: {failure}");
                importer.Kill();
                return;
            }
        }
    }
}
