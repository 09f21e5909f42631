// The scope becomes the owner of the port when the driver has been installed, if it can be.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();

        var selenium = await {|PORT003:RubyPort.StartAsync()|};
        await selenium.CallAsync("webdrivers", "install", ["chrome"]);
        scope.Own(selenium);

        await selenium.CallAsync("checkout_spec", "run");
    }
}
