using PortLeak;

public static class Selftest
{
    public static async Task RunAsync()
    {
        PythonPort stable = await {|PORT003:PythonPort.StartAsync()|}, nightly = await PythonPort.StartAsync();
        await using (nightly)
        {
            await nightly.CallAsync("selftest", "run");
            await stable.CallAsync("selftest", "run");
        }

        await stable.DisposeAsync();
    }
}
