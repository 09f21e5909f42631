// The helper comes after the last call.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        try
        {
            await port.CallAsync("mail", "send");
        }
        finally
        {
            await FinishAsync(port);
        }

        static async Task FinishAsync(PythonPort port) => await port.StopAsync();
    }
}
