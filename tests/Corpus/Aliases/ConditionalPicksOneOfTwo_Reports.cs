// Both ports were started and the conditional picks the one that is stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var preferRuby = Input.Flag("ruby");
        var python = await {|PORT002:PythonPort.StartAsync()|};
        var ruby = await {|PORT002:RubyPort.StartAsync()|};
        Port chosen = preferRuby ? ruby : python;
        await chosen.StopAsync();
    }
}
