// The factory links every port to the request before it returns it, so its callers need not stop it.
public static class Case
{
    public static async Task RunAsync()
    {
        using var request = new CancellationTokenSource();
        try
        {
            var port = await OpenAsync(request.Token);
            await port.CallAsync("geo", "route", ["Wien", "Brno"]);
        }
        finally
        {
            await request.CancelAsync();
        }
    }

    private static async Task<PythonPort> OpenAsync(CancellationToken token)
    {
        var port = await PythonPort.StartAsync();
        port.LinkTo(token);
        return port;
    }
}
