// The iterator checks for cancellation inside the try.
public static class Case
{
    public static async Task RunAsync()
    {
        using var source = new CancellationTokenSource();
        await foreach (var quote in QuotesAsync(source.Token))
            Console.WriteLine(quote);
    }

    private static async IAsyncEnumerable<decimal> QuotesAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var market = await PythonPort.StartAsync(cancellationToken: cancellationToken);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            await foreach (var quote in market.StreamAsync<decimal>("market", "quotes", ["ATX"], cancellationToken))
                yield return quote;
        }
        finally
        {
            await market.StopAsync(CancellationToken.None);
        }
    }
}
