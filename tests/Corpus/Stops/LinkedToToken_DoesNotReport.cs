// Every request is linked to its token, which is cancelled at the end.
public static class Case
{
    public static async Task RunAsync()
    {
        using var request = new CancellationTokenSource();
        try
        {
            var resizer = await PythonPort.StartAsync();
            resizer.LinkTo(request.Token);
            await resizer.CallAsync("PIL.Image", "resize", ["hero.jpg", 800]);
        }
        finally
        {
            request.Cancel();
        }
    }
}
