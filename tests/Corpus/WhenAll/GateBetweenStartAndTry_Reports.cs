// The gate is entered between the start and the try that stops the port.
public static class Case
{
    public static async Task RunAsync()
    {
        using var gate = new SemaphoreSlim(2);
        await Task.WhenAll(Input.Items().Select(async item =>
        {
            var python = await {|PORT004:PythonPort.StartAsync()|};
            await gate.WaitAsync();
            try
            {
                await python.CallAsync("images", "resize", [item]);
            }
            finally
            {
                await python.StopAsync();
                gate.Release();
            }
        }));
    }
}
