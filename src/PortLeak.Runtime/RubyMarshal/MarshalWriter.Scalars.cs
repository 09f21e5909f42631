using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;
using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <content>Numbers, texts and bytes.</content>
internal sealed partial class MarshalWriter
{
    // Up to here a text certainly takes at most 122 bytes, so that its length is one byte and can be filled in after
    // it.
    private const int ShortText = 122 / 3;

    // From here on bytes travel beside the payload, which saves a copy on each side.
    private const int OutOfBandBytes = 64 * 1024;

    private const int LargestFixnum = (1 << 30) - 1;

    public override void Null() => Output.Write(MarshalType.Nil);

    public override void Boolean(bool value) => Output.Write(value ? MarshalType.True : MarshalType.False);

    public override void Integer(long value)
    {
        if (value is >= -LargestFixnum - 1 and <= LargestFixnum)
        {
            Output.Write(MarshalType.Fixnum);
            WriteFixnum((int)value);
            return;
        }

        var bytes = Output.Take(3 + sizeof(long));
        bytes[0] = MarshalType.Bignum;
        bytes[1] = (byte)(value < 0 ? '-' : '+');
        var magnitude = value < 0 ? unchecked(0UL - (ulong)value) : (ulong)value;
        var shorts = magnitude <= uint.MaxValue ? 2 : 4;
        bytes[2] = (byte)(shorts + 5);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[3..], magnitude);
        Output.Return(sizeof(long) - 2 * shorts);
        Link(null);
    }

    public override void Integer(in BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            Integer((long)value);
            return;
        }

        var magnitude = BigInteger.Abs(value);
        var count = magnitude.GetByteCount(isUnsigned: true);
        Output.Write(MarshalType.Bignum);
        Output.Write((byte)(value.Sign < 0 ? '-' : '+'));
        WriteFixnum((count + 1) / 2);
        magnitude.TryWriteBytes(Output.Take(count), out _, isUnsigned: true);
        if (count % 2 != 0)
            Output.Write(0);
        Link(null);
    }

    public override void Float(double value)
    {
        Output.Write(MarshalType.Float);
        if (!double.IsFinite(value))
        {
            WriteRaw(double.IsNaN(value) ? "nan"u8 : value > 0 ? "inf"u8 : "-inf"u8);
        }
        else
        {
            Span<byte> digits = stackalloc byte[32];
            value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
            WriteRaw(digits[..length]);
        }

        Link(null);
    }

    public override void Text(ReadOnlySpan<char> value)
    {
        Output.Write(MarshalType.InstanceVariables);
        if (value.Length <= ShortText)
        {
            var room = value.Length * 3;
            var bytes = Output.Take(2 + room);
            var written = TextCodec.Encode(value, bytes[2..]);
            bytes[0] = MarshalType.String;
            bytes[1] = (byte)(written == 0 ? 0 : written + 5);
            Output.Return(room - written);
        }
        else
        {
            // A lone surrogate counts as the three bytes of its replacement, which is what it takes.
            var count = Encoding.UTF8.GetByteCount(value);
            Output.Write(MarshalType.String);
            WriteFixnum(count);
            TextCodec.Encode(value, Output.Take(count));
        }

        WriteUtf8Mark();
        Link(null);
    }

    public override void Bytes(ReadOnlyMemory<byte> value)
    {
        if (value.Length >= OutOfBandBytes && !IsNested)
        {
            Buffer(value);
            return;
        }

        Output.Write(MarshalType.String);
        WriteRaw(value.Span);
        Link(null);
    }

    // The loader asks the class for the value: PortLeak::Buffer hands out the string that came beside the payload.
    private void Buffer(ReadOnlyMemory<byte> value)
    {
        Output.CountOutOfBand(value.Length);
        Output.Write(MarshalType.UserDefined);
        Symbol("PortLeak::Buffer");
        Span<byte> number = stackalloc byte[10];
        _buffers!.Count.TryFormat(number, out var length, default, CultureInfo.InvariantCulture);
        WriteRaw(number[..length]);
        _buffers.Add(value);
        Link(null);
    }

    /// <summary>One instance variable, <c>E</c>, which is true for UTF-8.</summary>
    private void WriteUtf8Mark()
    {
        if (_symbolE >= 0)
        {
            Output.Write(1 + 5);
            Output.Write(MarshalType.SymbolLink);
            WriteFixnum(_symbolE);
        }
        else
        {
            Output.Write([1 + 5, MarshalType.Symbol, 1 + 5, (byte)'E']);
            _symbolE = _symbols.Count;
        }

        Output.Write(MarshalType.True);
    }

    private void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        WriteFixnum(bytes.Length);
        Output.Write(bytes);
    }

    private void WriteFixnum(int value)
    {
        if (value == 0)
        {
            Output.Write(0);
            return;
        }

        if (value is > 0 and <= 122 or < 0 and >= -123)
        {
            Output.Write((byte)(value > 0 ? value + 5 : value - 5));
            return;
        }

        var bytes = Output.Take(1 + sizeof(int));
        BinaryPrimitives.WriteInt32LittleEndian(bytes[1..], value);
        // The highest bytes that only repeat the sign are left out.
        var sign = (byte)(value < 0 ? 0xFF : 0);
        var count = sizeof(int);
        while (count > 1 && bytes[count] == sign)
            count--;
        bytes[0] = (byte)(value < 0 ? -count : count);
        Output.Return(sizeof(int) - count);
    }
}
