// The returned delegate stops the port that it captured, and the caller runs it in finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var release = await StartSpeakerAsync();
        try
        {
            await Work.DoAsync();
        }
        finally
        {
            await release();
        }
    }

    private static async Task<Func<Task>> StartSpeakerAsync()
    {
        var port = await RubyPort.StartAsync();
        return () => port.StopAsync();
    }
}
