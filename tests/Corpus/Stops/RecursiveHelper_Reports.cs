// The helper tries again by calling itself, and gives up without a stop after the last attempt.
public static class Case
{
    public static async Task RunAsync()
    {
        var ftp = await {|PORT002:RubyPort.StartAsync()|};
        await CloseAsync(ftp, attempts: 2);
    }

    private static async Task CloseAsync(RubyPort port, int attempts)
    {
        if (attempts == 0)
            return;

        if (Input.Flag("busy"))
        {
            await CloseAsync(port, attempts - 1);
            return;
        }

        await port.StopAsync();
    }
}
