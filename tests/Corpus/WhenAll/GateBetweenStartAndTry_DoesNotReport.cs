// The gate is entered before the start.
public static class Case
{
    public static async Task RunAsync()
    {
        using var gate = new SemaphoreSlim(2);
        await Task.WhenAll(Input.Items().Select(async item =>
        {
            await gate.WaitAsync();
            try
            {
                await using var python = await PythonPort.StartAsync();
                await python.CallAsync("images", "resize", [item]);
            }
            finally
            {
                gate.Release();
            }
        }));
    }
}
