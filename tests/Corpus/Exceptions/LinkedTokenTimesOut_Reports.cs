// The time-out returns before the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(Input.Token());
        timeout.CancelAfter(TimeSpan.FromSeconds(5));
        var ruby = await {|PORT003:RubyPort.StartAsync()|};
        try
        {
            await ruby.CallAsync("report", "render", cancellationToken: timeout.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            Console.WriteLine("too late");
            return;
        }
        
        await ruby.StopAsync();
    }
}
