// action: Declare with 'await using'
using PortLeak;

public static class Selftest
{
    public static async Task RunAsync()
    {
        await using PythonPort stable = await PythonPort.StartAsync(), nightly = await PythonPort.StartAsync();
        await nightly.CallAsync("selftest", "run");
        await stable.CallAsync("selftest", "run");
    }
}
