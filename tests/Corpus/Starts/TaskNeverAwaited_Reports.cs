// The start is fired to warm the disk cache, and its task is dropped with the port in it.
public static class Case
{
    public static async Task RunAsync()
    {
        _ = {|PORT005:PythonPort.StartAsync()|};
        await Work.DoAsync();
    }
}
