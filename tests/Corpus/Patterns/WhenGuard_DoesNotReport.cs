// The case with the guard kills, the default stops.
public static class Case
{
    public static async Task RunAsync()
    {
        var closing = Input.Flag("closing time");
        Port till = await RubyPort.StartAsync();
        switch (till)
        {
            case RubyPort ruby when closing:
                ruby.Kill();
                break;
            default:
                await till.StopAsync();
                break;
        }
    }
}
