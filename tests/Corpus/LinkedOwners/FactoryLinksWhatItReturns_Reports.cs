// The factory leaves the port of a request without a cancellable token to a caller that never stops one.
public static class Case
{
    public static async Task RunAsync()
    {
        using var request = new CancellationTokenSource();
        var token = Input.Flag("cancellable") ? request.Token : CancellationToken.None;
        try
        {
            var port = await {|PORT001:OpenAsync(token)|};
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
        if (token.CanBeCanceled)
            port.LinkTo(token);
        return port;
    }
}
