// A tenant that is switched off continues from inside the await using.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var tenant in Input.Items())
        {
            await using var nightly = await RubyPort.StartAsync();
            if (Input.Flag("disabled"))
                continue;

            await nightly.CallAsync("Nightly", "aggregate", [tenant]);
        }
    }
}
