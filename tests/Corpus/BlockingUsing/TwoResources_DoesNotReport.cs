// Both usings are awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var first = await PythonPort.StartAsync();
        await using var second = await RubyPort.StartAsync();
        await Work.DoAsync();
    }
}
