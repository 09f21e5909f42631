// The interpreter that the extension asks for is stopped unless the script fails.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var file in Input.Items())
        {
            Port? port = Input.Count() switch
            {
                0 => null,
                1 => await {|PORT003:PythonPort.StartAsync()|},
                _ => await {|PORT003:RubyPort.StartAsync()|},
            };
            if (port is null)
                continue;
            await port.ExecuteAsync("1 + 1");
            await port.DisposeAsync();
        }
    }
}
