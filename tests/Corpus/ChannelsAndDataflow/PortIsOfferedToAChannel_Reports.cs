// A port is offered to a channel, and nobody listens to its answer.
using System.Threading.Channels;

public sealed class Starter(ChannelWriter<PythonPort> ready)
{
    public async Task StartOneAsync()
    {
        var port = await {|PORT002:PythonPort.StartAsync()|};
        ready.TryWrite(port);
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
