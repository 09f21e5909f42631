// A port is offered to a channel, and stopped where that says no.
using System.Threading.Channels;

public sealed class Starter(ChannelWriter<PythonPort> ready)
{
    public async Task StartOneAsync()
    {
        var port = await PythonPort.StartAsync();
        if (!ready.TryWrite(port))
            await port.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var channel = Channel.CreateBounded<PythonPort>(1);
        try
        {
            var starter = new Starter(channel.Writer);
            for (var i = 0; i < Input.Count(); i++)
                await starter.StartOneAsync();
        }
        finally
        {
            channel.Writer.TryComplete();
            while (channel.Reader.TryRead(out var port))
                await port.DisposeAsync();
        }
    }
}
