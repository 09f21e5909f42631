// The asynchronous callback of a cancelled token writes a checkpoint with a port that it stops only if that worked.
public static class Case
{
    public static async Task RunAsync()
    {
        using var shutdown = new CancellationTokenSource();
        using var registration = shutdown.Token.Register(async () =>
        {
            try
            {
                var writer = await {|PORT004:RubyPort.StartAsync()|};
                if (await writer.CallAsync<bool>("checkpoint", "write"))
                    await writer.StopAsync();
            }
            catch (Exception e)
            {
                Console.WriteLine("checkpoint lost: " + e.Message);
            }
        });

        await shutdown.CancelAsync();
    }
}
