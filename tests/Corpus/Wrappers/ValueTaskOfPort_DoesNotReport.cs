// A value task carries the port to the caller, and no port is started for one who does not want it.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await OpenAsync(Input.Flag("cancelled"));
        if (port is not null)
        {
            await port.CallAsync("stats", "mean");
        }
    }

    private static ValueTask<RubyPort?> OpenAsync(bool cancelled)
    {
        if (cancelled)
        {
            return default;
        }

        var port = RubyPort.Start();
        return new ValueTask<RubyPort?>(port);
    }
}
