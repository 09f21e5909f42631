// One of the two ports that the factory gives is never stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var (left, right) = await {|PORT001:StartPairAsync()|};
        try
        {
            await left.CallAsync("pair", "left");
        }
        finally
        {
            await left.StopAsync();
            
        }
    }

    private static async Task<(PythonPort Left, RubyPort Right)> StartPairAsync()
    {
        var left = await PythonPort.StartAsync();
        try
        {
            return (left, await RubyPort.StartAsync());
        }
        catch
        {
            await left.StopAsync();
            throw;
        }
    }
}
