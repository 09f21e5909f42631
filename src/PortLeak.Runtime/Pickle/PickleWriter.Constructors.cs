using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <content>Values that a type of the interpreter's is called for.</content>
internal sealed partial class PickleWriter
{
    private const string Constructors = "portleak.constructors";
    private const int MinutesPerDay = 24 * 60;

    private static readonly (string Module, string Name)[] Callables =
    [
        ("decimal", "Decimal"),
        ("builtins", "complex"),
        ("datetime", "datetime"),
        ("datetime", "timezone"),
        ("datetime", "date"),
        ("datetime", "time"),
        ("datetime", "timedelta"),
        ("datetime", "timezone.utc"),
        (Constructors, "uuid"),
        (Constructors, "bytes"),
        (Constructors, "array"),
        (Constructors, "registered"),
    ];

    // Where each callable is in the memo, counted from 1: the first use names it, the others recall it.
    private readonly int[] _callables = new int[Callables.Length];
    private bool _hasCallables;

    public override void Decimal(decimal value)
    {
        Callable(PickleCallable.Decimal);
        Span<char> digits = stackalloc char[32];
        value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        Text(digits[..length]);
        Call(1);
    }

    public override void Complex(Complex value)
    {
        Callable(PickleCallable.Complex);
        Float(value.Real);
        Float(value.Imaginary);
        Call(2);
    }

    // The packed form of datetime's own pickles: big-endian year, month, day, hour, minute, second, microsecond.
    public override void DateTime(long ticks, int? offset)
    {
        Callable(PickleCallable.DateTime);
        var date = new DateTime(ticks);
        var packed = Packed(10);
        WriteDate(packed, date);
        WriteTime(packed[4..], ticks % TimeSpan.TicksPerDay);
        if (offset is { } minutes)
            TimeZone(minutes);
        Call(offset is null ? 1 : 2);
    }

    public override void Date(DateOnly value)
    {
        Callable(PickleCallable.Date);
        WriteDate(Packed(4), value.ToDateTime(default));
        Call(1);
    }

    public override void Time(TimeOnly value)
    {
        Callable(PickleCallable.Time);
        WriteTime(Packed(6), value.Ticks);
        Call(1);
    }

    // Microseconds are as fine as it gets; days carry the sign.
    public override void Duration(TimeSpan value)
    {
        Callable(PickleCallable.Duration);
        Integer(value.Ticks / TimeSpan.TicksPerDay);
        Integer(value.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerSecond);
        Integer(value.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond);
        Call(3);
    }

    public override void Guid(Guid value)
    {
        Callable(PickleCallable.Guid);
        value.TryWriteBytes(Packed(16), bigEndian: true, out _);
        Call(1);
    }

    public override void Array(
        object identity, ElementType element, ReadOnlySpan<int> lengths, ReadOnlyMemory<byte> elements)
    {
        Callable(PickleCallable.Array);
        Text([element.Code]);
        BeginTuple(null, lengths.Length);
        foreach (var length in lengths)
            Integer(length);
        EndTuple(null, lengths.Length);
        Buffer(elements);
        Call(3);
        Memoize(identity);
    }

    public override void BeginRegistered(string name)
    {
        Enter();
        Callable(PickleCallable.Registered);
        Text(name);
    }

    public override void EndRegistered()
    {
        Leave();
        Call(2);
    }

    private void TimeZone(int minutes)
    {
        if (minutes == 0)
        {
            Callable(PickleCallable.Utc);
            return;
        }

        Callable(PickleCallable.TimeZone);
        Callable(PickleCallable.Duration);
        var days = (int)Math.Floor((double)minutes / MinutesPerDay);
        Integer(days);
        Integer((minutes - days * MinutesPerDay) * 60);
        Call(2);
        Call(1);
    }

    private static void WriteDate(Span<byte> packed, DateTime date)
    {
        BinaryPrimitives.WriteInt16BigEndian(packed, (short)date.Year);
        packed[2] = (byte)date.Month;
        packed[3] = (byte)date.Day;
    }

    private static void WriteTime(Span<byte> packed, long ticksOfDay)
    {
        var time = new TimeSpan(ticksOfDay);
        packed[0] = (byte)time.Hours;
        packed[1] = (byte)time.Minutes;
        packed[2] = (byte)time.Seconds;
        var microseconds = ticksOfDay % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond;
        packed[3] = (byte)(microseconds >> 16);
        packed[4] = (byte)(microseconds >> 8);
        packed[5] = (byte)microseconds;
    }

    /// <summary>A short byte string to be filled in at once.</summary>
    private Span<byte> Packed(int length)
    {
        var bytes = Output.Take(2 + length);
        bytes[0] = Opcode.ShortBinBytes;
        bytes[1] = (byte)length;
        return bytes[2..];
    }

    private void Callable(PickleCallable callable)
    {
        ref var at = ref _callables[(int)callable];
        if (at != 0)
        {
            Recall(at - 1);
            return;
        }

        (var module, var name) = Callables[(int)callable];
        Text(module);
        Text(name);
        Output.Write(Opcode.StackGlobal);
        Output.Write(Opcode.Memoize);
        at = ++_memoized;
        _hasCallables = true;
    }

    private void Call(int arguments)
    {
        Output.Write(arguments switch { 1 => Opcode.Tuple1, 2 => Opcode.Tuple2, _ => Opcode.Tuple3 });
        Output.Write(Opcode.Reduce);
    }

    private void ForgetCallables()
    {
        if (_hasCallables)
            System.Array.Clear(_callables);
        _hasCallables = false;
    }
}
