// The generic helper stops any kind of port, and is given only one of the two.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var python = await PythonPort.StartAsync();
        var ruby = await {|PORT001:RubyPort.StartAsync()|};
        await ruby.CallAsync("Converter", "to_html", ["README.rdoc"]);
        await EndAsync(python, "conversion is over");
    }

    private static async Task EndAsync<TPort>(TPort port, string reason)
        where TPort : Port
    {
        Console.WriteLine(reason);
        await port.StopAsync();
    }
}
