// A helper stops the port before its last call.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await FinishAsync(port);
        await {|PORT009:port.CallAsync("mail", "send")|};

        static async Task FinishAsync(PythonPort port) => await port.StopAsync();
    }
}
