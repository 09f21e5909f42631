// One port works as long as there is work.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        while (Input.Flag())
            await port.CallAsync("queue", "next");
    }
}
