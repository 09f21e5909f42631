// Each port of the loop is stopped in its round.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var item in Input.Items())
        {
            var port = await {|PORT012:PythonPort.StartAsync()|};
            try
            {
                await port.CallAsync("module", "function", [item]);
            }
            finally
            {
                await port.StopAsync();
            }
        }
    }
}
