// The only stop stands in the handler for cancellation.
public static class Case
{
    public static async Task RunAsync()
    {
        var trainer = await {|PORT002:PythonPort.StartAsync()|};
        try
        {
            await trainer.CallAsync("train", "epoch", [1]);
        }
        catch (OperationCanceledException)
        {
            await trainer.StopAsync();
        }
    }
}
