// The wrapper owns the port, and whoever created the wrapper never disposes it.
public sealed class OcrSession(PythonPort port) : IAsyncDisposable
{
    public Task<string> ReadAsync(string image) => port.CallAsync<string>("tesseract", "read", [image]);

    public ValueTask DisposeAsync() => port.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        var session = {|PORT001:new OcrSession(await PythonPort.StartAsync())|};
        Console.WriteLine(await session.ReadAsync("receipt.png"));
    }
}
