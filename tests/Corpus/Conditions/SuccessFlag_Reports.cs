// The hand-over flag is set before the last thing that may fail.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var model = await LoadAsync();
        await model.CallAsync("lightgbm_model", "predict", [3, 4]);
    }

    private static async Task<PythonPort> LoadAsync()
    {
        var handedOver = false;
        var port = await {|PORT003:PythonPort.StartAsync()|};
        try
        {
            await port.ExecuteAsync("import lightgbm_model");
            handedOver = true;
            await port.CallAsync("lightgbm_model", "load", ["model.txt"]);
            return port;
        }
        finally
        {
            if (!handedOver)
                await port.StopAsync();
        }
    }
}
