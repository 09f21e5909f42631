using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using PortLeak.Conversion;

namespace PortLeak.Wire;

/// <summary>
/// The items of a stream between the thread that reads frames and the one reader of the stream. It does not refer to the
/// port: whoever waits for an item does, and nobody else keeps the port for the stream's sake.
/// </summary>
internal sealed class PendingStream<T> : PendingStream
{
    // While more than this wait to be read, no other turn is asked for.
    private const int Enough = 64;

    private readonly Channel<T> _items = Channel.CreateUnbounded<T>(
        new UnboundedChannelOptions { SingleReader = true, SingleWriter = false });

    private int _waiting;
    private int _paused;

    /// <summary>Waits until there is an item.</summary>
    /// <returns>Whether there is one; otherwise the stream has ended.</returns>
    /// <exception cref="Exception">What the stream has failed with, after the items before that.</exception>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) =>
        _items.Reader.WaitToReadAsync(cancellationToken);

    public bool TryRead([MaybeNullWhen(false)] out T item)
    {
        if (!_items.Reader.TryRead(out item))
            return false;
        Interlocked.Decrement(ref _waiting);
        GrantIfRoomy();
        return true;
    }

    public override void Take(IPayloadCodec codec, Frame item)
    {
        try
        {
            var value = codec.Read<T>(item.Payload, item.Buffers);
            Interlocked.Increment(ref _waiting);
            _items.Writer.TryWrite(value);
        }
        catch (Exception error)
        {
            // A converter of the program's own may throw anything: it belongs to the reader, who then ends the stream.
            _items.Writer.TryComplete(error);
        }
    }

    public override void Pause()
    {
        Interlocked.Exchange(ref _paused, 1);
        GrantIfRoomy();
    }

    public override void Complete(IPayloadCodec codec, Frame result)
    {
        _items.Writer.TryComplete(Observation?.Settle(null));
        End();
    }

    public override void Fail(Exception error)
    {
        _items.Writer.TryComplete(Observation?.Settle(error) ?? error);
        End();
    }

    // Both sides look after they have changed what the other looks at, so that one of them sees that it is time.
    private void GrantIfRoomy()
    {
        if (Volatile.Read(ref _waiting) < Enough && Interlocked.CompareExchange(ref _paused, 0, 1) == 1)
            Grant(this);
    }
}
