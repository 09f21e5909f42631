// When one replica fails to start, WhenAll throws and the ports of the others are gone with the array.
public static class Case
{
    public static async Task RunAsync()
    {
        var replicas = await Task.WhenAll(Input.Items().Select(_ => {|PORT005:PythonPort.StartAsync()|}));
        try
        {
            foreach (var replica in replicas)
                await replica.CallAsync("model", "load", ["weights.bin"]);
        }
        finally
        {
            foreach (var replica in replicas)
                await replica.DisposeAsync();
        }
    }
}
