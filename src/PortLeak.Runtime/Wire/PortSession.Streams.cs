using PortLeak.Diagnostics;

namespace PortLeak.Wire;

/// <content>
/// Streams: the interpreter iterates in turns, each of which is asked for, so that it is never ahead of its reader by more
/// than two of them and serves others in between.
/// </content>
internal sealed partial class PortSession
{
    /// <summary>Makes a call whose result the interpreter iterates over, and asks for the first turn of items.</summary>
    /// <param name="target">What to call with what.</param>
    /// <param name="observation">Who wants to know of the call; mostly nobody.</param>
    /// <returns>The items, as they come.</returns>
    /// <exception cref="PortConversionException">As <see cref="Call"/>.</exception>
    public PendingStream<T> Open<T>(CallTarget target, CallObservation? observation)
    {
        var payload = Encode<T>(target, observation?.Span, out var flags);
        var stream = new PendingStream<T> { Grant = Grant, Observation = observation };
        _calls.Add(stream);
        Send(new FrameHeader(0, FrameKind.Stream, flags, 0, stream.Id), payload);
        return stream;
    }

    /// <summary>
    /// Ends a stream whose reader wants no more: what produces an item is interrupted, and the iterator is closed.
    /// </summary>
    /// <returns>Completes once it is, or has been given up; never fails.</returns>
    public Task CloseAsync(PendingStream stream)
    {
        if (stream.IsCompleted)
            return Task.CompletedTask;
        // First, so that what runs when the frame arrives is the code that closes the iterator.
        Interrupt(stream, new OperationCanceledException("The stream was left."));
        Send(new FrameHeader(0, FrameKind.Close, 0, 0, stream.Id), PayloadBuffer.Rent(limit));
        return stream.Ended;
    }

    private void Grant(PendingStream stream) =>
        Send(new FrameHeader(0, FrameKind.Next, 0, 0, stream.Id), PayloadBuffer.Rent(limit));
}
