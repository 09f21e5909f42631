// The scope would end its ports if anybody ended the scope.
public static class Case
{
    public static async Task RunAsync()
    {
        var scope = {|PORT001:new PortScope()|};
        var left = await scope.StartPythonAsync();
        var right = await scope.StartRubyAsync();
        await left.SendAsync(await right.CallAsync<int>("diff", "digest"));
    }
}
