// The only case that stops the port has a guard, and the default does nothing.
public static class Case
{
    public static async Task RunAsync()
    {
        var closing = Input.Flag("closing time");
        Port till = await {|PORT002:RubyPort.StartAsync()|};
        switch (till)
        {
            case RubyPort ruby when closing:
                await ruby.StopAsync();
                break;
            default:
                Console.WriteLine("open all night");
                break;
        }
    }
}
