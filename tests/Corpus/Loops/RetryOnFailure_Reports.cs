// A failed attempt is caught and repeated with a new port; the failed one is not stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var attempts = 0;
        while (attempts < 2)
        {
            attempts++;
            try
            {
                var sms = await {|PORT003:RubyPort.StartAsync()|};
                await sms.CallAsync("Sms", "send", ["+43 660 1", "Your code is 1234"]);
                await sms.StopAsync();
                return;
            }
            catch (PortCallException) when (attempts < 2)
            {
                Console.WriteLine("trying once more");
            }
        }
    }
}
