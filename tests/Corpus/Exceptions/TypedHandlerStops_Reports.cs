// The happy path and the handler for failed calls stop the port; other exceptions pass by both.
public static class Case
{
    public static async Task RunAsync()
    {
        var ruby = await {|PORT003:RubyPort.StartAsync()|};
        try
        {
            await ruby.CallAsync("Invoices", "number", [2024]);
        }
        catch (PortCallException failure)
        {
            Console.WriteLine(failure.Message);
            await ruby.StopAsync();
            return;
        }

        await ruby.StopAsync();
    }
}
