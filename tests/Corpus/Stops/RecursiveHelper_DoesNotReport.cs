// The helper tries again by calling itself, and kills after the last attempt.
public static class Case
{
    public static async Task RunAsync()
    {
        var ftp = await RubyPort.StartAsync();
        await CloseAsync(ftp, attempts: 2, busy: false);
    }

    private static async Task CloseAsync(RubyPort port, int attempts, bool busy)
    {
        if (attempts == 0)
        {
            port.Kill();
            return;
        }

        if (busy)
        {
            await CloseAsync(port, attempts - 1, busy);
            return;
        }

        await port.StopAsync();
    }
}
