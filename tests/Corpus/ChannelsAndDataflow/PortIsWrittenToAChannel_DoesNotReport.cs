// A port goes into the channel of those who wait for one, or is stopped where the channel does not take it.
using System.Threading.Channels;

public sealed class Starter(ChannelWriter<PythonPort> ready)
{
    public async Task StartOneAsync()
    {
        var port = await PythonPort.StartAsync();
        try
        {
            await ready.WriteAsync(port);
        }
        catch
        {
            await port.DisposeAsync();
            throw;
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var channel = Channel.CreateUnbounded<PythonPort>();
        try
        {
            if (Input.Flag())
                channel.Writer.TryComplete();
            await new Starter(channel.Writer).StartOneAsync();
        }
        finally
        {
            channel.Writer.TryComplete();
            while (channel.Reader.TryRead(out var port))
                await port.DisposeAsync();
        }
    }
}
