// A tenant that is switched off continues with the next one before its port is stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var tenant in Input.Items())
        {
            var disabled = Input.Flag("disabled");
            var nightly = await {|PORT002:RubyPort.StartAsync()|};
            if (disabled)
                continue;

            await nightly.CallAsync("Nightly", "aggregate", [tenant]);
            await nightly.StopAsync();
        }
    }
}
