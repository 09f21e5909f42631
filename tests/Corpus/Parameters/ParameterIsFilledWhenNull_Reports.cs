// A method starts a port into its own parameter, where no caller can ever stop it.
public static class Case
{
    public static async Task RunAsync()
    {
        await GreetAsync("Ada", null);
    }

    private static async Task GreetAsync(string name, RubyPort? port)
    {
        port ??= await {|PORT001:RubyPort.StartAsync()|};
        await port.CallAsync("Greeter", "greet", [name]);
    }
}
