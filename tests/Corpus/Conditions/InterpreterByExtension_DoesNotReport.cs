// The interpreter that the extension asks for is stopped however the script ends.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var file in Input.Items())
        {
            Port? port = Input.Count() switch
            {
                0 => null,
                1 => await PythonPort.StartAsync(),
                _ => await RubyPort.StartAsync(),
            };
            if (port is null)
                continue;
            await using (port)
                await port.ExecuteAsync("1 + 1");
        }
    }
}
