// Every arm of the switch expression starts a port, and a script that fails skips the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var extension = Input.Flag("ruby") ? ".rb" : ".py";
        Port script = extension switch
        {
            ".rb" => await {|PORT003:RubyPort.StartAsync()|},
            ".py" => await {|PORT003:PythonPort.StartAsync()|},
            _ => throw new NotSupportedException(extension),
        };

        await script.ExecuteAsync("print(1)");
        await script.StopAsync();
    }
}
