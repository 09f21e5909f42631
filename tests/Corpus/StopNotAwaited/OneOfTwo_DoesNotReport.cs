// Both stops are awaited, together.
public static class Case
{
    public static async Task RunAsync()
    {
        var first = await PythonPort.StartAsync();
        var ending = first.StopAsync();
        await Task.WhenAll(ending, Work.DoAsync());
    }
}
