// The method that takes the port stops it on both branches.
public static class Case
{
    public static async Task RunAsync()
    {
        var now = Input.Flag("now");
        await CloseAsync(await PythonPort.StartAsync(), now);
    }

    private static async Task CloseAsync([TakesOwnership] PythonPort port, bool now)
    {
        if (now)
            port.Kill();
        else
            await port.StopAsync();
    }
}
