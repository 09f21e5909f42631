// The scope that owns the ports is disposed of, and the end of that awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        var scope = new PortScope();
        var task = scope.DisposeAsync();
        Console.WriteLine("stopping");
        await task;
    }
}
