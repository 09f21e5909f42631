// The helper does nothing but stop, so the first call of it cannot keep the second one from running.
public static class Case
{
    public static async Task RunAsync()
    {
        var left = await PythonPort.StartAsync();
        PythonPort? right = null;
        try
        {
            right = await PythonPort.StartAsync();
            await Task.WhenAll(left.CallAsync("ear", "listen"), right.CallAsync("ear", "listen"));
        }
        finally
        {
            if (right is not null)
                await CloseAsync(right);
            await CloseAsync(left);
        }
    }

    private static async Task CloseAsync(PythonPort port)
    {
        Console.WriteLine("closing");
        await port.StopAsync();
    }
}
