// The factory stops the port that it could not configure, and rethrows.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var claims = await OpenAsync("fraud");
        await claims.CallAsync("fraud", "score", ["claim-12"]);
    }

    private static async Task<PythonPort> OpenAsync(string module)
    {
        var port = await PythonPort.StartAsync();
        try
        {
            await port.ExecuteAsync($"import {module}");
            return port;
        }
        catch
        {
            await port.StopAsync();
            throw;
        }
    }
}
