// Each turn of the loop starts a port and stops it in a finally.
public static class Case
{
    public static async Task RunAsync()
    {
        for (var i = 0; i < Input.Count(); i++)
        {
            var port = await {|PORT012:RubyPort.StartAsync()|};
            try
            {
                await port.CallAsync("Batch", "run");
            }
            finally
            {
                await port.StopAsync();
            }
        }
    }
}
