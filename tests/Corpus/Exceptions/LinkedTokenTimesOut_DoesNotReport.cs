// The time-out and everything else goes through the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(Input.Token());
        timeout.CancelAfter(TimeSpan.FromSeconds(5));
        var ruby = await RubyPort.StartAsync();
        try
        {
            await ruby.CallAsync("report", "render", cancellationToken: timeout.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            Console.WriteLine("too late");
            
        }
        finally
        {
            await ruby.StopAsync();
        }
        
    }
}
