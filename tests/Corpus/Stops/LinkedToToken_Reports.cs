// Only a request that may be cancelled is linked; the other one has nobody to end it.
public static class Case
{
    public static async Task RunAsync()
    {
        using var request = new CancellationTokenSource();
        var cancellable = Input.Flag("cancellable");
        try
        {
            var resizer = await {|PORT002:PythonPort.StartAsync()|};
            if (cancellable)
                resizer.LinkTo(request.Token);
            await resizer.CallAsync("PIL.Image", "resize", ["hero.jpg", 800]);
        }
        finally
        {
            request.Cancel();
        }
    }
}
