// A failed attempt has stopped its port by the time that it is caught and repeated.
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
                await using var sms = await RubyPort.StartAsync();
                await sms.CallAsync("Sms", "send", ["+43 660 1", "Your code is 1234"]);
                return;
            }
            catch (PortCallException) when (attempts < 2)
            {
                Console.WriteLine("trying once more");
            }
        }
    }
}
