// The asynchronous callback of a cancelled token writes a checkpoint with a port it stops in any case.
public static class Case
{
    public static async Task RunAsync()
    {
        using var shutdown = new CancellationTokenSource();
        using var registration = shutdown.Token.Register(async () =>
        {
            try
            {
                await using var writer = await RubyPort.StartAsync();
                if (!await writer.CallAsync<bool>("checkpoint", "write"))
                    Console.WriteLine("checkpoint refused");
            }
            catch (Exception e)
            {
                Console.WriteLine("checkpoint lost: " + e.Message);
            }
        });

        await shutdown.CancelAsync();
    }
}
