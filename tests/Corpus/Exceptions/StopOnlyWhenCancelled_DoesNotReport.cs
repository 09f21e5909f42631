// The handler for cancellation logs; the stop is in finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var trainer = await PythonPort.StartAsync();
        try
        {
            await trainer.CallAsync("train", "epoch", [1]);
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("training was cancelled");
        }
        finally
        {
            await trainer.StopAsync();
        }
    }
}
