// One of two interpreters is started and stays when the script does not run.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await {|PORT003:StartForAsync(Input.Flag("ruby") ? ".rb" : ".py")|};
        await port.ExecuteAsync("print('hello')");
        await port.DisposeAsync();
    }

    private static async Task<Port> StartForAsync(string extension) => extension switch
    {
        ".rb" => await RubyPort.StartAsync(),
        ".py" => await PythonPort.StartAsync(),
        _ => throw new NotSupportedException($"No interpreter for '{extension}'."),
    };
}
