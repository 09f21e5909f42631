using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <content>Values of classes with a form of their own.</content>
internal sealed partial class MarshalWriter
{
    // The day 0001-01-01 of the Gregorian calendar, extended backwards, as a Julian day.
    private const int FirstJulianDay = 1_721_426;
    private const double ItalianReform = 2_299_161;
    private const int FirstYear = 1900;

    private readonly Stack<NestedPayload> _nested = new();

    private bool IsNested => _nested.Count > 0;

    // Precision, which is a hint, and the digits.
    public override void Decimal(decimal value)
    {
        Output.Write(MarshalType.UserDefined);
        Symbol("BigDecimal");
        Span<byte> form = stackalloc byte[40];
        "36:"u8.CopyTo(form);
        value.TryFormat(form[3..], out var length, default, CultureInfo.InvariantCulture);
        WriteRaw(form[..(3 + length)]);
        Link(null);
    }

    public override void Complex(Complex value)
    {
        BeginState("Complex", 2);
        Float(value.Real);
        Float(value.Imaginary);
    }

    public override void DateTime(long ticks, int? offset)
    {
        var fromUtc = offset is { } minutes
            ? TimeSpan.FromMinutes(minutes)
            : TimeZoneInfo.Local.GetUtcOffset(new DateTime(ticks));
        var utc = new DateTime(Math.Clamp(ticks - fromUtc.Ticks, 0, System.DateTime.MaxValue.Ticks));
        // Without a zone, Ruby shows the instant in the interpreter's own, which is the host's.
        var isUtc = offset == 0;
        var nanoseconds = (int)(utc.Ticks % TimeSpan.TicksPerMicrosecond * TimeSpan.NanosecondsPerTick);
        var variables = (nanoseconds == 0 ? 0 : 2) + (isUtc || offset is null ? 0 : 1);
        if (variables > 0)
            Output.Write(MarshalType.InstanceVariables);
        Output.Write(MarshalType.UserDefined);
        Symbol("Time");
        WriteTime(utc, isUtc);
        if (variables > 0)
            Output.Write((byte)(variables + 5));
        if (!isUtc && offset is not null)
            Variable("offset", (int)fromUtc.TotalSeconds);
        if (nanoseconds != 0)
        {
            Variable("nano_num", nanoseconds);
            Variable("nano_den", 1);
        }

        Link(null);
    }

    public override void Date(DateOnly value)
    {
        var day = value.DayNumber + FirstJulianDay;
        BeginState("Date", 6);
        Integer(0);
        Integer(day);
        Integer(0);
        Integer(0);
        Integer(0);
        // Before the reform of the calendar, Ruby is told to extend the new one backwards, as .NET does.
        Float(day >= ItalianReform ? ItalianReform : double.NegativeInfinity);
    }

    public override void Time(TimeOnly value) => Float(value.ToTimeSpan().TotalSeconds);

    public override void Duration(TimeSpan value) => Float(value.TotalSeconds);

    public override void Guid(Guid value)
    {
        Span<char> text = stackalloc char[36];
        value.TryFormat(text, out _);
        Text(text);
    }

    public override void Array(
        object identity, ElementType element, ReadOnlySpan<int> lengths, ReadOnlyMemory<byte> elements)
    {
        _links.Add(identity, _linked);
        Bytes(elements);
    }

    // The class asks for the value in place of itself, so that the value is a payload of its own inside this one.
    public override void BeginRegistered(string name)
    {
        Enter();
        var nested = new NestedPayload(
            Output, _links, [.. _symbols], _linked, _symbolE, [.. _fieldNames], [.. _nameLinks]);
        _nested.Push(nested);
        _links = new(ReferenceEqualityComparer.Instance);
        ForgetReferences();
        Output = new PayloadOutput(Limits.MaxBytes);
        Output.Begin(nested.Bytes);
        Output.Write(MarshalType.MajorVersion);
        Output.Write(MarshalType.MinorVersion);
        BeginList(null, 2);
        Text(name);
    }

    public override void EndRegistered()
    {
        EndList(2);
        Output.Complete();
        var nested = LeaveNested();
        Output.Write(MarshalType.UserDefined);
        Symbol("PortLeak::Registered");
        WriteRaw(nested.Bytes.WrittenSpan);
        Link(null);
        Leave();
    }

    private NestedPayload LeaveNested()
    {
        var nested = _nested.Pop();
        ForgetReferences();
        Output = nested.Output;
        _links = nested.Links;
        foreach (var (name, symbol) in nested.Symbols)
            _symbols.Add(name, symbol);
        _linked = nested.Linked;
        _symbolE = nested.SymbolE;
        foreach (var (names, at) in nested.FieldNames)
            _fieldNames.Add(names, at);
        _nameLinks.AddRange(nested.NameLinks);
        return nested;
    }

    private void LeaveAllNested()
    {
        while (IsNested)
            LeaveNested();
    }

    private void Variable(string name, int value)
    {
        Symbol(name);
        Integer(value);
    }

    /// <summary>Begins a class that loads itself from an array of so many items.</summary>
    private void BeginState(string name, int count)
    {
        Output.Write(MarshalType.UserMarshal);
        Symbol(name);
        Link(null);
        Output.Write(MarshalType.Array);
        WriteFixnum(count);
        Link(null);
    }

    /// <summary>The packed form of Time; a year before 1900 follows as its distance.</summary>
    private void WriteTime(DateTime utc, bool isUtc)
    {
        Span<byte> packed = stackalloc byte[11];
        var before = Math.Max(0, FirstYear - utc.Year);
        var year = before > 0 ? 0 : (uint)(utc.Year - FirstYear);
        var date = 1U << 31 | (isUtc ? 1U << 30 : 0)
            | year << 14 | (uint)(utc.Month - 1) << 10 | (uint)utc.Day << 5 | (uint)utc.Hour;
        var microsecond = utc.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond;
        var time = (uint)utc.Minute << 26 | (uint)utc.Second << 20 | (uint)microsecond;
        BinaryPrimitives.WriteUInt32LittleEndian(packed, date);
        BinaryPrimitives.WriteUInt32LittleEndian(packed[4..], time);
        var extension = before == 0 ? 0 : before <= byte.MaxValue ? 1 : 2;
        packed[8] = (byte)(extension + 5);
        BinaryPrimitives.WriteUInt16LittleEndian(packed[9..], (ushort)before);
        WriteRaw(packed[..(extension == 0 ? 8 : 9 + extension)]);
    }

    /// <summary>
    /// What is set aside while a payload inside this one is written: references do not cross its border.
    /// </summary>
    private sealed record NestedPayload(
        PayloadOutput Output,
        Dictionary<object, int> Links,
        KeyValuePair<string, int>[] Symbols,
        int Linked,
        int SymbolE,
        KeyValuePair<FieldNames, int>[] FieldNames,
        int[] NameLinks)
    {
        public ArrayBufferWriter<byte> Bytes { get; } = new();
    }
}
