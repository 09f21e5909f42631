// The handler catches everything, but its filter lets the second attempt through without a stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var retry = Input.Flag("retry");
        var fax = await {|PORT003:RubyPort.StartAsync()|};
        try
        {
            await fax.CallAsync("Fax", "send", ["+43 316 1234"]);
        }
        catch (Exception) when (retry)
        {
            Console.WriteLine("will be sent again tonight");
        }

        await fax.StopAsync();
    }
}
