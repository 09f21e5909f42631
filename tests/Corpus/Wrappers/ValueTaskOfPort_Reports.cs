// A value task carries the port to the caller, unless the caller no longer wants it.
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
        var port = {|PORT002:RubyPort.Start()|};
        if (cancelled)
        {
            return default;
        }

        return new ValueTask<RubyPort?>(port);
    }
}
