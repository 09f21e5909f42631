// The helper says goodbye before it stops; where that fails, the second port is not reached.
public static class Case
{
    public static async Task RunAsync()
    {
        var left = await {|PORT003:PythonPort.StartAsync()|};
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
        try
        {
            await port.CallAsync("ear", "goodbye");
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
