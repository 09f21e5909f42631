using System.Text;
using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <content>The closed list of classes that write themselves in a form of their own.</content>
internal ref partial struct MarshalParser
{
    // The day 0001-01-01 of the Gregorian calendar, extended backwards, as a Julian day.
    private const long FirstJulianDay = 1_721_426;

    /// <summary>A class with <c>_dump</c>: bytes in a form of its own.</summary>
    private Cell ParseUserDefined(bool hasVariables)
    {
        var name = Raw(ParseName());
        var bytes = ParseBytes();
        if (name.SequenceEqual("Time"u8))
            return Link(ParseTime(Raw(bytes), hasVariables ? ReadLength() : 0));
        if (hasVariables)
            ParseVariables();
        if (name.SequenceEqual("BigDecimal"u8))
            return Link(ParseBigDecimal(bytes));
        if (name.SequenceEqual("PortLeak::Buffer"u8))
            return Link(TakeBuffer(Raw(bytes)));
        throw Refused(name, "_dump");
    }

    /// <summary>A class with <c>marshal_dump</c>: another value in its place.</summary>
    private Cell ParseUserMarshal()
    {
        var name = Raw(ParseName());
        var link = ReserveLink();
        var state = ParseValue();
        if (state.Kind != ValueKind.List)
            throw Refused(name, "marshal_dump");
        var parts = _tape.Items(state.Index);
        var value = parts switch
        {
            [{ Kind: ValueKind.Text } mark, { Kind: ValueKind.Text }, _]
                when Raw(mark).SequenceEqual("portleak.registered"u8) => Node(ValueKind.Registered, parts[1], parts[2]),
            [{ Kind: ValueKind.Text } mark, { Kind: ValueKind.Integer }, { Kind: ValueKind.Text }]
                when Raw(mark).SequenceEqual("portleak.object"u8) => Kept(parts[1], parts[2]),
            [_, _] when name.SequenceEqual("Complex"u8) => Node(ValueKind.Complex, parts[0], parts[1]),
            [{ IsInteger: true }, { IsInteger: true }] when name.SequenceEqual("Rational"u8) =>
                Node(ValueKind.Rational, parts[0], parts[1]),
            [_, { Kind: ValueKind.Integer }, _, _, _, _] when name.SequenceEqual("Date"u8) =>
                Node(ValueKind.Date, Cell.FromInteger(parts[1].Integer - FirstJulianDay)),
            [_, { Kind: ValueKind.Integer }, { Kind: ValueKind.Integer }, _, { Kind: ValueKind.Integer }, _]
                when name.SequenceEqual("DateTime"u8) => ParseDateTime(parts),
            _ => throw Refused(name, "marshal_dump"),
        };
        return _scratch.Links[link] = value;
    }

    // Julian day, seconds and nanoseconds of the day, all of them UTC, and the offset in seconds.
    private Cell ParseDateTime(ReadOnlySpan<Cell> parts)
    {
        var nanoseconds = parts[3].Kind == ValueKind.Integer ? parts[3].Integer : 0;
        var offset = parts[4].Integer;
        var ticks = (Int128)(parts[1].Integer - FirstJulianDay) * TimeSpan.TicksPerDay
            + (Int128)(parts[2].Integer + offset) * TimeSpan.TicksPerSecond
            + nanoseconds / TimeSpan.NanosecondsPerTick;
        return Zoned(ticks, offset);
    }

    // Precision, a colon, the digits.
    private Cell ParseBigDecimal(in Cell bytes)
    {
        var colon = Raw(bytes).IndexOf((byte)':');
        return colon >= 0
            ? Node(ValueKind.Decimal, Cell.FromText(bytes.Offset + colon + 1, bytes.Length - colon - 1))
            : throw Malformed("a BigDecimal has no digits");
    }

    private Cell TakeBuffer(ReadOnlySpan<byte> number)
    {
        if (!int.TryParse(number, out var index) || index != _usedBuffers || index >= _buffers.Count)
            throw Malformed("a buffer is missing");
        _usedBuffers++;
        return Cell.FromBuffer(index, _buffers[index].Length);
    }

    private Cell Kept(in Cell number, in Cell typeName)
    {
        var kept = Node(ValueKind.Object, number, typeName);
        _tape.AddKept(kept.Index);
        return kept;
    }

    private Cell Zoned(Int128 ticks, long offset) =>
        ticks >= long.MinValue && ticks <= long.MaxValue
            ? Node(ValueKind.ZonedDateTime, Cell.FromInteger((long)ticks), Cell.FromInteger(offset))
            : throw Malformed("a time is beyond all years");

    private Cell Node(ValueKind kind, params ReadOnlySpan<Cell> items)
    {
        var node = _tape.AddNode(kind);
        _tape.Append(node, items);
        return Cell.FromNode(kind, node);
    }

    private static PortConversionException Refused(ReadOnlySpan<byte> name, string method) => new(
        $"An object of class {Encoding.UTF8.GetString(name)}, which dumps itself by {method}, cannot be read; send its "
        + "fields, or register the class with PortLeak.register.");
}
