// Every attempt that takes too long is abandoned for a new one, and comes up nevertheless.
public static class Case
{
    public static async Task RunAsync()
    {
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            try
            {
                await using var kernel = await {|PORT005:PythonPort.StartAsync()|}.WaitAsync(TimeSpan.FromSeconds(attempt));
                await kernel.ExecuteAsync("import notebook");
                return;
            }
            catch (TimeoutException)
            {
                Console.WriteLine($"attempt {attempt} timed out");
            }
        }
    }
}
