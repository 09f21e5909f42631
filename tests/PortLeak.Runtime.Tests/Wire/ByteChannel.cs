using PortLeak.Channels;

namespace PortLeak.Runtime.Tests.Wire;

/// <summary>An interpreter that is nothing but the bytes that it sends, a few at a time.</summary>
internal sealed class ByteChannel(byte[] sent, Random random) : IChannel
{
    private int _position;

    public int Read(ChannelStream stream, Span<byte> target)
    {
        if (_position == sent.Length)
            return -1;
        var count = Math.Min(Math.Min(target.Length, sent.Length - _position), random.Next(1, 400));
        sent.AsSpan(_position, count).CopyTo(target);
        _position += count;
        return count;
    }

    public int Write(ReadOnlySpan<byte> source) => source.Length;

    public ChannelEvents Wait(ChannelEvents interest, int milliseconds) => interest;

    public void WaitForFrames(int milliseconds)
    {
    }

    public void Interrupt(ulong call)
    {
    }

    public void CompleteWriting()
    {
    }

    public void WatchBehind(int process)
    {
    }

    public void Wake()
    {
    }

    public void Dispose()
    {
    }
}
