using System.Diagnostics;
using System.Text;
using PortLeak.Channels;
using PortLeak.Conversion;
using PortLeak.Diagnostics;

namespace PortLeak.Wire;

/// <summary>
/// The conversation with one interpreter: calls out, answers in. It knows the channel, and neither the process behind it
/// nor the thread that reads.
/// </summary>
internal sealed partial class PortSession(IChannel channel, IPayloadCodec codec, long limit, TimeSpan gracePeriod)
{
    private readonly CallTable _calls = new();
    private readonly FrameReader _reader = new(channel, limit);
    private readonly FrameWriter _writer = new(channel);

    // Whose frames this thread takes now.
    [ThreadStatic]
    private static PortSession? _readHere;

    /// <summary>Whether this thread is in the middle of a frame that it takes.</summary>
    public bool IsReadHere => _readHere == this;

    /// <summary>Called with what the interpreter says about itself.</summary>
    public Action<Introduction>? Introduced { get; set; }

    /// <summary>Called with why the interpreter does not serve.</summary>
    public Action<string>? Refused { get; set; }

    /// <summary>Called with an error of a call that nobody waits for.</summary>
    public Action<PortException>? Faulted { get; set; }

    /// <summary>Called with a call whose outcome has become known, on the thread that reads, to be delivered.</summary>
    public required Action<PendingCall> Answered { get; init; }

    /// <summary>Whether frames wait for room, so that the channel has to be watched for it.</summary>
    public bool IsBlocked => _writer.IsBlocked;

    /// <summary>Whether a call waits for its answer.</summary>
    public bool HasPending => _calls.Count > 0;

    /// <summary>The number of calls and casts so far.</summary>
    public long CallsMade => _calls.Made;

    public void Greet(Hello hello)
    {
        var payload = PayloadBuffer.Rent(limit);
        hello.Write(payload);
        Send(new FrameHeader(0, FrameKind.Hello, 0, 0, 0), payload);
    }

    public void SayGoodbye() => Send(new FrameHeader(0, FrameKind.Goodbye, 0, 0, 0), PayloadBuffer.Rent(limit));

    /// <summary>Makes a call.</summary>
    /// <param name="call">Its answer.</param>
    /// <param name="target">What to call with what.</param>
    /// <param name="cancellationToken">Interrupts the call.</param>
    /// <exception cref="PortConversionException">An argument has no counterpart, or they are too large. Nothing was
    /// sent.</exception>
    public void Call<T>(PendingCall<T> call, in CallTarget target, CancellationToken cancellationToken)
    {
        var payload = Encode<T>(target, call.Observation?.Span, out var flags);
        _calls.Add(call);
        Send(new FrameHeader(0, FrameKind.Call, flags, 0, call.Id), payload);
        if (call.Deadline != long.MaxValue)
            Watch(call.Deadline);
        // After the call is on its way, so that the interpreter can make sense of its cancellation.
        if (cancellationToken.CanBeCanceled)
            call.CancelWith(cancellationToken, Interrupt);
    }

    /// <summary>Makes a call that is not answered.</summary>
    /// <returns>Completes once the interpreter has taken in what was cast before, but for 1 MiB.</returns>
    /// <exception cref="PortConversionException">As <see cref="Call"/>.</exception>
    public Task Cast(CallTarget target, CallObservation? observation)
    {
        var payload = PayloadBuffer.Rent(limit);
        var flags = MarkTraced(payload, observation?.Span);
        Encode(target, null, payload);
        Send(new FrameHeader(0, FrameKind.Cast, flags, 0, _calls.NextId()), payload);
        return _writer.WhenRoomy();
    }

    /// <summary>Writes what there is room for now.</summary>
    public void Flush() => _writer.Flush();

    /// <summary>Has this thread's frames written together; see <see cref="FrameWriter.Collect"/>.</summary>
    public void Collect(long until) => _writer.Collect(until);

    /// <summary>Ends <see cref="Collect"/>.</summary>
    public void WriteCollected()
    {
        if (!_writer.WriteCollected())
            channel.Wake();
    }

    /// <summary>Reads once and completes what was answered. One thread at a time.</summary>
    /// <returns>The number of bytes; 0 if there was nothing; -1 at the end of the stream.</returns>
    /// <exception cref="PortProtocolException">What arrived is not of the protocol.</exception>
    public int Read()
    {
        var count = _reader.Fill();
        if (count > 0 && Telemetry.CountsBytes)
            Telemetry.CountReceived(count);
        // A converter that writes a value may wait for a call, and so be in the middle of this.
        var outer = (IExchange.Current, _readHere);
        (IExchange.Current, _readHere) = (this, this);
        try
        {
            while (_reader.TryTake(out var frame))
                Take(frame);
        }
        finally
        {
            (IExchange.Current, _readHere) = outer;
        }

        return count;
    }

    /// <summary>What arrived in place of a frame, printable.</summary>
    public string DescribePending()
    {
        var text = Encoding.UTF8.GetString(_reader.Pending);
        return string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
    }

    /// <summary>Takes no more calls.</summary>
    public void Close(Func<Exception> error) => _calls.Close(error);

    /// <summary>Fails the pending calls.</summary>
    public void FailAll(Func<Exception> error) => _calls.FailAll(error);

    private void Take(Frame frame)
    {
        switch (frame.Header.Kind)
        {
            case FrameKind.Result:
                TakeResult(frame);
                break;
            case FrameKind.Error:
                Fail(frame);
                break;
            case FrameKind.Skipped:
                if (_calls.Remove(frame.Header.Call) is { } skipped)
                    Fail(skipped, skipped.Interruption ?? new PortProtocolException("A call was skipped without a reason."));
                break;
            case FrameKind.Item:
                (_calls.Find(frame.Header.Call) as PendingStream)?.Take(codec, frame);
                break;
            case FrameKind.Paused:
                (_calls.Find(frame.Header.Call) as PendingStream)?.Pause();
                break;
            case FrameKind.Callback:
                TakeCallback(frame);
                break;
            case FrameKind.Released:
                Released?.Invoke(frame.Header.Call);
                break;
            case FrameKind.Sent:
                TakeMessage(frame);
                break;
            case FrameKind.Log:
                TakeLog(frame);
                break;
            case FrameKind.Fault:
                Faulted?.Invoke(CallError.Read(codec, frame));
                break;
            case FrameKind.Ready:
                Introduced?.Invoke(Introduction.Read(frame.Payload));
                break;
            case FrameKind.Refused:
                Refused?.Invoke(FieldText.Read(frame.Payload)["reason"].FirstOrDefault() ?? "no reason given");
                break;
            default:
                throw new PortProtocolException($"The interpreter sent a frame of kind {frame.Header.Kind}.");
        }
    }

    private void TakeResult(Frame frame)
    {
        if (_calls.Remove(frame.Header.Call) is { } call)
        {
            call.Complete(codec, frame);
            Answered(call);
        }
        else if ((frame.Header.Flags & FrameFlags.Keep) != 0)
        {
            Discard(frame);
        }
    }

    private void Discard(Frame frame)
    {
        try
        {
            codec.Discard(frame.Payload, frame.Buffers);
        }
        catch (PortConversionException error)
        {
            throw new PortProtocolException("The interpreter sent a result that cannot be read.", error);
        }
    }

    private void Fail(Frame frame)
    {
        var interrupted = (frame.Header.Flags & FrameFlags.Interrupted) != 0;
        // One that was interrupted and fails with something of its own says what it failed with. Read before the call is taken
        // out: if it cannot be read, the port ends, and the call with it.
        var error = interrupted && _calls.Find(frame.Header.Call)?.Interruption is { } interruption
            ? interruption
            : CallError.Read(codec, frame);
        if (_calls.Remove(frame.Header.Call) is { } call)
            Fail(call, error);
    }

    private void Fail(PendingCall call, Exception error)
    {
        call.Fail(error);
        Answered(call);
    }

    private PayloadBuffer Encode<T>(in CallTarget target, Activity? span, out FrameFlags flags)
    {
        var payload = PayloadBuffer.Rent(limit);
        flags = MarkNested(payload) | MarkTraced(payload, span);
        if (typeof(T) == typeof(NoResult))
            flags |= FrameFlags.NoResult;
        var kept = codec.KeptPartsOf<T>();
        if (kept is not null)
            flags |= FrameFlags.Keep;
        Encode(target, kept, payload);
        return payload;
    }

    private void Encode(in CallTarget target, object? kept, PayloadBuffer payload)
    {
        try
        {
            if (kept is null)
                Write((target.Module, target.Function, target.Arguments, target.NamedArguments), payload);
            else
                Write((target.Module, target.Function, target.Arguments, target.NamedArguments, kept), payload);
        }
        catch (PortConversionException error)
            when (error.Renames("[2]", "arguments") || error.Renames("[3]", nameof(target.NamedArguments)))
        {
            // Never: the filters only rename the path.
        }
    }

    private void Send(FrameHeader header, PayloadBuffer payload)
    {
        if (Telemetry.CountsBytes)
            Telemetry.CountSent(payload.Frame.Length + payload.Buffers.Sum(static buffer => (long)buffer.Length));
        if (!_writer.Send(header, payload))
            channel.Wake();
        payload.Return();
    }
}
