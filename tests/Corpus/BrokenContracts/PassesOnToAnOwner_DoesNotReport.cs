// The method says that it takes the port and hands it to another one that does.
public static class Case
{
    public static async Task RunAsync() => await FinishAsync(await PythonPort.StartAsync());

    private static Task FinishAsync([TakesOwnership] PythonPort port) => EndAsync(port);

    private static async Task EndAsync([TakesOwnership] PythonPort port) => await port.StopAsync();
}
