// The replicas are started together by a scope, which owns those that came up when one did not.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();
        var replicas = await Task.WhenAll(Input.Items().Select(_ => scope.StartPythonAsync()));
        foreach (var replica in replicas)
            await replica.CallAsync("model", "load", ["weights.bin"]);
    }
}
