// The pattern variable is stopped wherever there is a port at all.
public static class Case
{
    public static async Task RunAsync()
    {
        if (await OpenTunerAsync() is { } tuner)
        {
            await using (tuner)
            {
                if (Input.Flag("tuned"))
                {
                    await tuner.CallAsync("Tuner", "store");
                }
            }
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
