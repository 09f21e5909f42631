// The token goes into the start, inside a method that catches the cancellation.
public static class Case
{
    public static async Task RunAsync()
    {
        var aborted = Input.Token();
        try
        {
            var port = await RubyPort.StartAsync(null, aborted).ConfigureAwait(false);
            try
            {
                await port.CallAsync("sidekiq", "drain", null, aborted);
            }
            finally
            {
                await port.StopAsync(CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("aborted by the client");
        }
    }
}
