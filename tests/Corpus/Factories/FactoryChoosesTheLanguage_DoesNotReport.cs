// One of two interpreters is started and stopped whether or not the script runs.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await StartForAsync(Input.Flag("ruby") ? ".rb" : ".py");
        await port.ExecuteAsync("print('hello')");
    }

    private static async Task<Port> StartForAsync(string extension) => extension switch
    {
        ".rb" => await RubyPort.StartAsync(),
        ".py" => await PythonPort.StartAsync(),
        _ => throw new NotSupportedException($"No interpreter for '{extension}'."),
    };
}
