using System.Buffers.Text;
using System.Text;
using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <content>Numbers, symbols, and strings with their encoding.</content>
internal ref partial struct MarshalParser
{
    // One byte for the small ones, offset by five; otherwise the number of bytes and their sign, then the bytes.
    private long ReadFixnum()
    {
        var head = (sbyte)ReadByte();
        if (head is >= -4 and <= 4)
        {
            var bytes = ReadBytes(Math.Abs(head));
            long value = head < 0 ? -1 : 0;
            for (var i = bytes.Length - 1; i >= 0; i--)
                value = value << 8 | bytes[i];
            return value;
        }

        return head > 0 ? head - 5 : head + 5;
    }

    private Cell ParseBignum()
    {
        var sign = ReadByte();
        if (sign is not ((byte)'+' or (byte)'-'))
            throw Malformed("an integer has no sign");
        var length = 2 * ReadLength();
        var magnitude = ReadBytes(length).TrimEnd((byte)0);
        var isNegative = sign == '-';
        ulong value = 0;
        for (var i = Math.Min(magnitude.Length, sizeof(ulong)) - 1; i >= 0; i--)
            value = value << 8 | magnitude[i];
        var largest = isNegative ? 1UL << 63 : long.MaxValue;
        if (magnitude.Length <= sizeof(ulong) && value <= largest)
            return Cell.FromInteger(unchecked(isNegative ? -(long)value : (long)value));
        return Cell.FromBigInteger(
            _position - length, magnitude.Length, isNegative ? IntegerForm.Negative : IntegerForm.Positive);
    }

    private Cell ParseFloat()
    {
        var digits = ReadBytes(ReadLength());
        if (digits.SequenceEqual("nan"u8))
            return Cell.FromFloat(double.NaN);
        if (digits.SequenceEqual("inf"u8))
            return Cell.FromFloat(double.PositiveInfinity);
        if (digits.SequenceEqual("-inf"u8))
            return Cell.FromFloat(double.NegativeInfinity);
        return Utf8Parser.TryParse(digits, out double value, out var read) && read == digits.Length
            ? Cell.FromFloat(value)
            : throw Malformed("a float is not a number");
    }

    private Cell ParseBytes()
    {
        var length = ReadLength();
        ReadBytes(length);
        // Ruby marks a string without an encoding and one of bytes alike.
        return Cell.FromUnmarkedText(_position - length, length);
    }

    private Cell ParseSymbol(byte type)
    {
        if (type == MarshalType.SymbolLink)
        {
            var index = ReadFixnum();
            return index >= 0 && index < _symbols
                ? _scratch.Symbols[index].AsShared()
                : throw Malformed($"symbol {index} does not exist");
        }

        if (type == MarshalType.InstanceVariables)
            return ParseEncodedSymbol();
        if (type != MarshalType.Symbol)
            throw Malformed("a name is not a symbol");
        var text = ToText(ParseBytes(), TextEncoding.Utf8);
        var symbol = ReserveSymbol();
        _scratch.Symbols[symbol] = text;
        return text;
    }

    private Cell ParseEncodedSymbol()
    {
        if (ReadByte() != MarshalType.Symbol)
            throw Malformed("a name is not a symbol");
        var symbol = ReserveSymbol();
        var bytes = ParseBytes();
        var text = ToText(bytes, ParseVariables() ?? TextEncoding.Utf8);
        _scratch.Symbols[symbol] = text;
        return text;
    }

    private int ReserveSymbol()
    {
        if (_symbols == _scratch.Symbols.Length)
            Pooled.Grow(ref _scratch.Symbols, _symbols, 1);
        _scratch.Symbols[_symbols] = Cell.FromText(0, 0);
        return _symbols++;
    }

    /// <summary>
    /// A value with instance variables: for strings the encoding, for others nothing that is data here.
    /// </summary>
    private Cell ParseWithVariables()
    {
        var type = ReadByte();
        if (type == MarshalType.UserDefined)
            return ParseUserDefined(hasVariables: true);
        if (type == MarshalType.Regexp)
            return ParseRegexp(hasVariables: true);
        if (type == MarshalType.Symbol)
        {
            _position--;
            return ParseSymbol(MarshalType.InstanceVariables);
        }

        while (type == MarshalType.UserClass)
        {
            ParseName();
            type = ReadByte();
        }

        if (type != MarshalType.String)
        {
            _position--;
            var value = ParseValue();
            ParseVariables();
            return value;
        }

        var link = ReserveLink();
        var bytes = ParseBytes();
        _scratch.Links[link] = bytes;
        if (ParseVariables() is { } encoding)
            bytes = _scratch.Links[link] = ToText(bytes, encoding);
        return bytes;
    }

    /// <returns>The encoding that the variables name, or null for bytes.</returns>
    private TextEncoding? ParseVariables()
    {
        TextEncoding? encoding = null;
        for (var count = ReadLength(); count > 0; count--)
        {
            var name = Raw(ParseName());
            var value = ParseValue();
            if (name.SequenceEqual("E"u8))
                encoding = TextEncoding.Utf8;
            else if (name.SequenceEqual("encoding"u8))
                encoding = EncodingOf(value);
        }

        return encoding;
    }

    private readonly TextEncoding EncodingOf(in Cell name)
    {
        if (name.Kind is not (ValueKind.Bytes or ValueKind.Text) || name.Buffer >= 0)
            throw Malformed("an encoding has no name");
        return Encoding.ASCII.GetString(Raw(name)) switch
        {
            "UTF-8" or "US-ASCII" => TextEncoding.Utf8,
            "ISO-8859-1" => TextEncoding.Latin1,
            "UTF-16LE" => TextEncoding.Utf16LittleEndian,
            "UTF-16BE" => TextEncoding.Utf16BigEndian,
            "UTF-32LE" => TextEncoding.Utf32LittleEndian,
            "UTF-32BE" => TextEncoding.Utf32BigEndian,
            var other => throw new PortConversionException(
                $"A string in the encoding {other} cannot be read; send it as UTF-8."),
        };
    }

    private Cell ParseRegexp(bool hasVariables)
    {
        var link = ReserveLink();
        var source = ParseBytes();
        ReadByte();
        var encoding = hasVariables ? ParseVariables() ?? TextEncoding.Utf8 : TextEncoding.Utf8;
        return _scratch.Links[link] = ToText(source, encoding);
    }

    private Cell ParseName() => ParseSymbol(ReadByte());

    private readonly ReadOnlySpan<byte> Raw(scoped in Cell text) => _payload.Slice(text.Offset, text.Length);

    private static Cell ToText(in Cell bytes, TextEncoding encoding) =>
        Cell.FromText(bytes.Offset, bytes.Length, encoding);
}
