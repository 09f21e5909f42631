// The happy path and a handler for every exception stop the port.
public static class Case
{
    public static async Task RunAsync()
    {
        var ruby = await RubyPort.StartAsync();
        try
        {
            await ruby.CallAsync("Invoices", "number", [2024]);
        }
        catch (Exception failure)
        {
            Console.WriteLine(failure);
            await ruby.StopAsync();
            return;
        }

        await ruby.StopAsync();
    }
}
