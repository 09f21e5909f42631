using System.Buffers.Binary;
using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <content>
/// The packed form of Ruby's Time: year since 1900, month, day and hour in one word, minute, second and microsecond in
/// another, both UTC; years outside 1900 to 67435 follow; the offset and the finer digits are instance variables.
/// </content>
internal ref partial struct MarshalParser
{
    private const int PackedLength = 8;
    private const int FirstYear = 1900;

    private Cell ParseTime(ReadOnlySpan<byte> packed, int variables)
    {
        long offset = 0, numerator = 0, denominator = 1;
        for (; variables > 0; variables--)
        {
            var name = Raw(ParseName());
            var value = ParseValue();
            if (value.Kind != ValueKind.Integer)
                continue;
            if (name.SequenceEqual("offset"u8))
                offset = value.Integer;
            else if (name.SequenceEqual("nano_num"u8))
                numerator = value.Integer;
            else if (name.SequenceEqual("nano_den"u8))
                denominator = value.Integer;
        }

        if (denominator <= 0 || numerator < 0 || numerator / denominator >= 1000)
            throw Malformed("a time has impossible nanoseconds");
        var ticks = TicksOf(packed) + numerator / denominator / TimeSpan.NanosecondsPerTick;
        return Zoned((Int128)ticks + (Int128)offset * TimeSpan.TicksPerSecond, offset);
    }

    private readonly long TicksOf(ReadOnlySpan<byte> packed)
    {
        if (packed.Length < PackedLength)
            throw Malformed("a time is too short");
        var date = BinaryPrimitives.ReadUInt32LittleEndian(packed);
        var time = BinaryPrimitives.ReadUInt32LittleEndian(packed[4..]);
        if (date >> 31 == 0)
            throw Malformed("a time has an obsolete form");
        var year = YearOf((int)(date >> 14 & 0xFFFF), packed[PackedLength..]);
        var (month, day, hour) = ((int)(date >> 10 & 0xF) + 1, (int)(date >> 5 & 0x1F), (int)(date & 0x1F));
        var (minute, second, microsecond) = ((int)(time >> 26), (int)(time >> 20 & 0x3F), (int)(time & 0xFFFFF));
        if (year is < 1 or > 9999)
            throw new PortConversionException("A date is outside the years 1 to 9999.");
        if (month > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 60
            || microsecond > 999_999)
        {
            throw Malformed("a time is impossible");
        }

        return new DateTime(year, month, day).Ticks
            + (hour * 3600L + minute * 60 + second) * TimeSpan.TicksPerSecond
            + microsecond * TimeSpan.TicksPerMicrosecond;
    }

    // The distance beyond what 16 bits hold: its number of bytes, offset by five as in a small integer, then the bytes.
    private readonly int YearOf(int packed, ReadOnlySpan<byte> extension)
    {
        if (extension.Length == 0)
            return FirstYear + packed;
        var length = extension[0] - 5;
        if (length is < 1 or > 2 || extension.Length != length + 1)
            throw new PortConversionException("A date is outside the years 1 to 9999.");
        int distance = length == 1 ? extension[1] : BinaryPrimitives.ReadUInt16LittleEndian(extension[1..]);
        return packed == 0 ? FirstYear - distance : FirstYear + packed + distance;
    }
}
