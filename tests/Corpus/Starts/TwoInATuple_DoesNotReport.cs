// The factory of a pair stops the first port when the second one does not start.
public static class Case
{
    public static async Task RunAsync()
    {
        var (reader, writer) = await OpenPairAsync();
        try
        {
            await reader.CallAsync("warehouse", "inventory");
            await writer.CallAsync("Warehouse", "reorder");
        }
        finally
        {
            await reader.StopAsync();
            await writer.StopAsync();
        }
    }

    private static async Task<(PythonPort Reader, RubyPort Writer)> OpenPairAsync()
    {
        var reader = await PythonPort.StartAsync();
        try
        {
            return (reader, await RubyPort.StartAsync());
        }
        catch
        {
            await reader.StopAsync();
            throw;
        }
    }
}
