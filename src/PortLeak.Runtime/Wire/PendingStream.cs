using PortLeak.Conversion;

namespace PortLeak.Wire;

/// <summary>A stream that has been opened and has not ended.</summary>
internal abstract class PendingStream : PendingCall
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Asks the interpreter for one more turn of items.</summary>
    public required Action<PendingStream> Grant { get; init; }

    /// <summary>Completes when the interpreter has let go of the iterator, however; never fails.</summary>
    public Task Ended => _ended.Task;

    public override bool IsCompleted => _ended.Task.IsCompleted;

    /// <summary>Nothing: its items and its end went to the reader as they came.</summary>
    public override void Deliver()
    {
    }

    /// <summary>Reads an item from its frame. One that cannot be read fails the stream.</summary>
    public abstract void Take(IPayloadCodec codec, Frame item);

    /// <summary>The turn is over: another is asked for as soon as there is room.</summary>
    public abstract void Pause();

    protected void End()
    {
        Release();
        _ended.TrySetResult();
    }
}
