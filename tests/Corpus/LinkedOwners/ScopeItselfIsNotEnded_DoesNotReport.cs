// The scope ends with the method and takes both of its ports along.
public static class Case
{
    public static async Task RunAsync()
    {
        var scope = new PortScope();
        await using (scope)
        {
            var left = await scope.StartPythonAsync();
            var right = await scope.StartRubyAsync();
            await left.SendAsync(await right.CallAsync<int>("diff", "digest"));
        }
    }
}
