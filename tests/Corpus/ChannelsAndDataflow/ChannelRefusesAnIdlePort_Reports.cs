// The bounded channel of idle ports is full, its writer says no, and nobody listens.
using System.Threading.Channels;

public sealed class IdlePorts : IAsyncDisposable
{
    private readonly Channel<PythonPort> _idle = Channel.CreateBounded<PythonPort>(1);

    public async Task ParkAsync()
    {
        var port = await {|PORT002:PythonPort.StartAsync()|};
        _idle.Writer.TryWrite(port);
    }

    public async ValueTask DisposeAsync()
    {
        _idle.Writer.TryComplete();
        while (_idle.Reader.TryRead(out var port))
            await port.StopAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var idle = new IdlePorts();
        for (var i = 0; i < Input.Count(); i++)
            await idle.ParkAsync();
    }
}
