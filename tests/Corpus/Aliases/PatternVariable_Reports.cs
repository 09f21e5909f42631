// The pattern variable is stopped only where a second condition holds too.
public static class Case
{
    public static async Task RunAsync()
    {
        if (await {|PORT002:OpenTunerAsync()|} is { } tuner && Input.Flag("tuned"))
        {
            await tuner.DisposeAsync();
        }
    }

    private static async Task<RubyPort?> OpenTunerAsync()
    {
        if (Input.Flag("absent"))
        {
            return null;
        }

        return await RubyPort.StartAsync();
    }
}
