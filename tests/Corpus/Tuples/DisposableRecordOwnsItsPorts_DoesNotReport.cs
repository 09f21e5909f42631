// The record stops both of the ports it owns.
public sealed record Pipeline(PythonPort Reader, RubyPort Writer) : IAsyncDisposable
{
    public static async Task<Pipeline> OpenAsync()
    {
        var reader = await PythonPort.StartAsync();
        try
        {
            var writer = await RubyPort.StartAsync();
            return new Pipeline(reader, writer);
        }
        catch
        {
            await reader.StopAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Reader.DisposeAsync();
        await Writer.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var pipeline = await Pipeline.OpenAsync();
        await pipeline.Reader.CallAsync("csv", "read", ["orders.csv"]);
    }
}
