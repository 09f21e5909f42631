// The scope that owns the ports is disposed of on the side.
public static class Case
{
    public static async Task RunAsync()
    {
        var scope = new PortScope();
        _ = {|PORT008:scope.DisposeAsync()|};
        await Work.DoAsync();
    }
}
