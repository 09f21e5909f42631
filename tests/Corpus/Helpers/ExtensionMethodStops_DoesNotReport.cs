// The extension method completes the guest's work queue and stops the guest.
public static class PortExtensions
{
    public static async Task ShutDownAsync(this Port port)
    {
        try
        {
            await port.CallAsync("queue", "complete");
        }
        catch (PortException failure)
        {
            Console.Error.WriteLine(failure.Message);
        }
        finally
        {
            await port.StopAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var worker = await PythonPort.StartAsync();
        try
        {
            await worker.CallAsync("queue", "work");
        }
        finally
        {
            await worker.ShutDownAsync();
        }
    }
}
