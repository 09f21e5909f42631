// The iterator of the loop starts the next port over the one of the round before.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? port = null;
        try
        {
            for (var index = 0; index < Input.Count(); index++, port = await {|PORT006:PythonPort.StartAsync()|})
            {
                await Work.DoAsync(index);
            }
        }
        finally
        {
            if (port is not null)
            {
                await port.DisposeAsync();
            }
        }
    }
}
