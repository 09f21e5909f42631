// action: Declare with 'await using'
// The caller would be handed a stopped port.
using PortLeak;

public static class Ports
{
    public static async Task<PythonPort> OpenAsync()
    {
        var python = await {|PORT003:PythonPort.StartAsync()|};
        await python.ExecuteAsync("import scorer");
        return python;
    }
}
