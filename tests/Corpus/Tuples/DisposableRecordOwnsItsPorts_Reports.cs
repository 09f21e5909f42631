// The record stops one of the ports it owns and forgets the other.
public sealed record Pipeline(PythonPort Reader, RubyPort Writer) : IAsyncDisposable
{
    public static async Task<Pipeline> OpenAsync()
    {
        var reader = await PythonPort.StartAsync();
        try
        {
            var writer = await {|PORT007:RubyPort.StartAsync()|};
            return new Pipeline(reader, writer);
        }
        catch
        {
            await reader.StopAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await Reader.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var pipeline = await Pipeline.OpenAsync();
        await pipeline.Reader.CallAsync("csv", "read", ["orders.csv"]);
    }
}
