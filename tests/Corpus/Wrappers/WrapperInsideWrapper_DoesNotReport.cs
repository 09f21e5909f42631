// The outer wrapper disposes its buffer and the inner one, which stops the port.
public sealed class Channel(PythonPort port) : IAsyncDisposable
{
    public Task SendAsync(string text) => port.SendAsync(text);

    public ValueTask DisposeAsync() => port.DisposeAsync();
}

public sealed class BufferedChannel : IAsyncDisposable
{
    private readonly MemoryStream _buffer = new();
    private readonly Channel _channel;

    private BufferedChannel(Channel channel) => _channel = channel;

    public static async Task<BufferedChannel> OpenAsync() =>
        new(new Channel(await PythonPort.StartAsync()));

    public Task FlushAsync() => _channel.SendAsync(_buffer.Length.ToString());

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _buffer.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var channel = await BufferedChannel.OpenAsync();
        await channel.FlushAsync();
    }
}
