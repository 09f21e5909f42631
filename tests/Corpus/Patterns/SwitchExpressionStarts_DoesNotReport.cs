// Every arm of the switch expression starts a port or throws, inside an await using declaration.
public static class Case
{
    public static async Task RunAsync()
    {
        var extension = Input.Flag("ruby") ? ".rb" : ".py";
        await using Port script = extension switch
        {
            ".rb" => await RubyPort.StartAsync(),
            ".py" => await PythonPort.StartAsync(),
            _ => throw new NotSupportedException(extension),
        };

        await script.ExecuteAsync("print(1)");
    }
}
