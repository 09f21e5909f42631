// Every attempt that takes too long is cancelled by its own source before the next one begins.
public static class Case
{
    public static async Task RunAsync()
    {
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(attempt));
            try
            {
                await using var kernel = await PythonPort.StartAsync(cancellationToken: patience.Token);
                await kernel.ExecuteAsync("import notebook");
                return;
            }
            catch (OperationCanceledException)
            {
                Console.WriteLine($"attempt {attempt} timed out");
            }
        }
    }
}
