// The factory imports the model before it returns the port, and an import that fails leaves the port running.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var model = await LoadModelAsync("fraud-2024");
        await model.CallAsync<double>("fraud", "score", [120.5]);
    }

    private static async Task<PythonPort> LoadModelAsync(string name)
    {
        var port = await {|PORT003:PythonPort.StartAsync()|};
        await port.ExecuteAsync("import fraud");
        await port.CallAsync("fraud", "load", [name]);
        return port;
    }
}
