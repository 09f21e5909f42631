// An import with a retry: every way out of an attempt, the last one included, stops its port.
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
            var importer = await RubyPort.StartAsync();
            try
            {
                _imported += await importer.CallAsync<int>("Orders", "import", [shop]);
                await importer.StopAsync();
                return;
            }
            catch (PortTimeoutException) when (attempt < maxAttempts)
            {
                await importer.StopAsync();
                Console.WriteLine($"{shop}: attempt {attempt} took too long");
            }
            catch (Exception)
            {
                importer.Kill();
                throw;
            }
        }
    }
}
