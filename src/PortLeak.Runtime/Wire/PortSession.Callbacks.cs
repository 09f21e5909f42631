using System.Buffers.Binary;
using System.Text;
using PortLeak.Conversion;

namespace PortLeak.Wire;

/// <content>Call-backs: the interpreter asks, and somebody else than the thread that reads answers.</content>
internal sealed partial class PortSession : IExchange
{
    // The number under which the function was given away (8 bytes), of arguments (2), the length of the name (2), the name.
    private const int CallbackHead = 12;

    // What was given away by the value that this thread writes now.
    [ThreadStatic]
    private static List<ulong>? _exported;

    private static readonly AsyncLocal<Callback?> Running = new();

    private volatile bool _isCalledBack;

    /// <summary>Called with a call-back, on the thread that reads.</summary>
    public Action<Callback>? CalledBack { get; set; }

    /// <summary>Called for a value that is to be given away; gives its number.</summary>
    public Func<object, ulong>? Exporting { get; set; }

    /// <summary>Called with the number and type of a value that the interpreter keeps; gives the handle on it.</summary>
    public Func<long, string, PortObject>? Taking { get; set; }

    /// <summary>Called with the number of a function that nobody in the interpreter can call any more.</summary>
    public Action<ulong>? Released { get; set; }

    /// <summary>Marks what this asynchronous flow does as done for a call-back: what it calls is run within it.</summary>
    public static void Enter(Callback callback) => Running.Value = callback;

    /// <inheritdoc/>
    public ulong Give(object value)
    {
        var number = Exporting!(value);
        (_exported ??= []).Add(number);
        return number;
    }

    /// <inheritdoc/>
    public long NumberOf(PortObject value) => value.NumberIn(this);

    /// <inheritdoc/>
    public PortObject Take(long number, string typeName) => Taking!(number, typeName);

    /// <inheritdoc/>
    public void Release(long number) =>
        Send(new FrameHeader(0, FrameKind.Release, 0, 0, (ulong)number), PayloadBuffer.Rent(limit));

    /// <summary>Reads the arguments of a call-back.</summary>
    public T Read<T>(Callback callback)
    {
        var outer = IExchange.Current;
        IExchange.Current = this;
        try
        {
            return codec.Read<T>(callback.Payload, callback.Buffers);
        }
        finally
        {
            IExchange.Current = outer;
        }
    }

    /// <summary>Answers a call-back with what the function has returned.</summary>
    /// <exception cref="PortConversionException">The value has no counterpart. Nothing was sent.</exception>
    public void Answer(Callback callback, object? value) => Reply(FrameKind.Answer, callback, value);

    /// <summary>Answers a call-back with how the function has failed.</summary>
    public void Refuse(Callback callback, Exception error)
    {
        try
        {
            Reply(FrameKind.Refusal, callback, (Type(error), error.Message, error.ToString()));
        }
        catch (PortConversionException)
        {
            // Larger than the limit, or more than a text can hold: what went wrong, without the stack.
            Reply(FrameKind.Refusal, callback, (Type(error), "Its description cannot be sent.", ""));
        }
    }

    /// <summary>Writes a value; functions in it are given away, and taken back if it cannot be written.</summary>
    private void Write<T>(T value, PayloadBuffer payload)
    {
        var outer = (IExchange.Current, _exported);
        (IExchange.Current, _exported) = (this, null);
        try
        {
            codec.Write(value, payload, payload.Buffers);
        }
        catch
        {
            _exported?.ForEach(number => Released?.Invoke(number));
            throw;
        }
        finally
        {
            (IExchange.Current, _exported) = outer;
        }
    }

    private static string Type(Exception error) => error.GetType().FullName ?? error.GetType().Name;

    private void Reply<T>(FrameKind kind, Callback callback, T value)
    {
        var payload = PayloadBuffer.Rent(limit);
        Write(value, payload);
        Send(new FrameHeader(0, kind, 0, 0, callback.Id), payload);
    }

    private FrameFlags MarkNested(PayloadBuffer payload)
    {
        if (!_isCalledBack || Running.Value is not { } running || running.Session != this)
            return FrameFlags.None;
        BinaryPrimitives.WriteUInt64LittleEndian(payload.GetSpan(sizeof(ulong)), running.Id);
        payload.Advance(sizeof(ulong));
        return FrameFlags.Nested;
    }

    private void TakeCallback(Frame frame)
    {
        _isCalledBack = true;
        var payload = frame.Payload;
        var trace = (frame.Header.Flags & FrameFlags.Traced) != 0 ? TakeTrace(ref payload) : default;
        var nameLength = payload.Length < CallbackHead ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(payload[10..]);
        if (payload.Length < CallbackHead + nameLength)
            throw new PortProtocolException("The interpreter sent a call-back that says not what to call.");
        CalledBack?.Invoke(new Callback(
            this,
            frame.Header.Call,
            BinaryPrimitives.ReadUInt64LittleEndian(payload),
            Encoding.UTF8.GetString(payload.Slice(CallbackHead, nameLength)),
            BinaryPrimitives.ReadUInt16LittleEndian(payload[8..]),
            trace,
            payload[(CallbackHead + nameLength)..].ToArray(),
            frame.Buffers));
    }
}
