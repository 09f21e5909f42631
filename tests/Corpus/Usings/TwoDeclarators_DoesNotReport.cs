// One await using declaration has two declarators.
public static class Case
{
    public static async Task RunAsync()
    {
        await using PythonPort stable = await PythonPort.StartAsync(), nightly = await PythonPort.StartAsync();
        await nightly.CallAsync("selftest", "run");
        await stable.CallAsync("selftest", "run");
    }
}
