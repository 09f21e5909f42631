// The loop starts a port as long as there is work.
public static class Case
{
    public static async Task RunAsync()
    {
        while (Input.Flag())
        {
            await using var port = await {|PORT012:PythonPort.StartAsync()|};
            await port.CallAsync("queue", "next");
        }
    }
}
