// Behind the filtered handler stands one without a filter that stops and rethrows.
public static class Case
{
    public static async Task RunAsync()
    {
        var retry = Input.Flag("retry");
        var fax = await RubyPort.StartAsync();
        try
        {
            await fax.CallAsync("Fax", "send", ["+43 316 1234"]);
        }
        catch (Exception) when (retry)
        {
            Console.WriteLine("will be sent again tonight");
        }
        catch
        {
            await fax.StopAsync();
            throw;
        }

        await fax.StopAsync();
    }
}
