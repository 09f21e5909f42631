// The generic helper stops any kind of port.
public static class Case
{
    public static async Task RunAsync()
    {
        var ruby = await RubyPort.StartAsync();
        try
        {
            await ruby.CallAsync("Converter", "to_html", ["README.rdoc"]);
        }
        finally
        {
            await EndAsync(ruby, "conversion is over");
        }
    }

    private static async Task EndAsync<TPort>(TPort port, string reason)
        where TPort : Port
    {
        Console.WriteLine(reason);
        await port.StopAsync();
    }
}
