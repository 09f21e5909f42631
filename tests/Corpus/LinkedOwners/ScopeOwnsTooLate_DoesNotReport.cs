// The scope owns the port in the expression that starts it.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();

        var selenium = scope.Own(await RubyPort.StartAsync());
        await selenium.CallAsync("webdrivers", "install", ["chrome"]);

        await selenium.CallAsync("checkout_spec", "run");
    }
}
