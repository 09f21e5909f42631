// action: Declare with 'await using'
// A 'using' variable is read-only.
using PortLeak;

public static class Ports
{
    public static async Task RunAsync(bool again)
    {
        var python = await {|PORT006:PythonPort.StartAsync()|};
        if (again)
            python = await PythonPort.StartAsync();
        await python.StopAsync();
    }
}
