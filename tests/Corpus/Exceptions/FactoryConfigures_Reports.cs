// The factory returns a configured port; when the configuration fails nobody has it.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var claims = await OpenAsync("fraud");
        await claims.CallAsync("fraud", "score", ["claim-12"]);
    }

    private static async Task<PythonPort> OpenAsync(string module)
    {
        var port = await {|PORT003:PythonPort.StartAsync()|};
        await port.ExecuteAsync($"import {module}");
        return port;
    }
}
