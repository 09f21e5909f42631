using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <content>Numbers, texts and bytes.</content>
internal sealed partial class PickleWriter
{
    // Up to here a text certainly takes at most 255 bytes, so that its length can be filled in after it.
    private const int ShortText = byte.MaxValue / 3;

    // From here on bytes travel beside the payload, which saves a copy on each side.
    private const int OutOfBandBytes = 64 * 1024;

    public override void Null() => Output.Write(Opcode.None);

    public override void Boolean(bool value) => Output.Write(value ? Opcode.NewTrue : Opcode.NewFalse);

    public override void Integer(long value)
    {
        if ((ulong)value <= byte.MaxValue)
        {
            var bytes = Output.Take(2);
            bytes[0] = Opcode.BinInt1;
            bytes[1] = (byte)value;
        }
        else if ((ulong)value <= ushort.MaxValue)
        {
            var bytes = Output.Take(1 + sizeof(ushort));
            bytes[0] = Opcode.BinInt2;
            BinaryPrimitives.WriteUInt16LittleEndian(bytes[1..], (ushort)value);
        }
        else if (value == (int)value)
        {
            var bytes = Output.Take(1 + sizeof(int));
            bytes[0] = Opcode.BinInt;
            BinaryPrimitives.WriteInt32LittleEndian(bytes[1..], (int)value);
        }
        else
        {
            var bytes = Output.Take(2 + sizeof(long));
            bytes[0] = Opcode.Long1;
            bytes[1] = sizeof(long);
            BinaryPrimitives.WriteInt64LittleEndian(bytes[2..], value);
        }
    }

    public override void Integer(in BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            Integer((long)value);
            return;
        }

        var count = value.GetByteCount();
        if (count <= byte.MaxValue)
        {
            var header = Output.Take(2);
            header[0] = Opcode.Long1;
            header[1] = (byte)count;
        }
        else
        {
            WriteHeader(Opcode.Long4, count);
        }

        value.TryWriteBytes(Output.Take(count), out _);
    }

    public override void Float(double value)
    {
        var bytes = Output.Take(1 + sizeof(double));
        bytes[0] = Opcode.BinFloat;
        BinaryPrimitives.WriteDoubleBigEndian(bytes[1..], value);
    }

    public override void Text(ReadOnlySpan<char> value)
    {
        if (value.Length <= ShortText)
        {
            var room = value.Length * 3;
            var bytes = Output.Take(2 + room);
            var written = TextCodec.Encode(value, bytes[2..]);
            bytes[0] = Opcode.ShortBinUnicode;
            bytes[1] = (byte)written;
            Output.Return(room - written);
            return;
        }

        // A lone surrogate counts as the three bytes of its replacement, which is what it takes.
        var count = Encoding.UTF8.GetByteCount(value);
        WriteHeader(Opcode.BinUnicode, count);
        TextCodec.Encode(value, Output.Take(count));
    }

    public override void Bytes(ReadOnlyMemory<byte> value)
    {
        if (value.Length >= OutOfBandBytes)
        {
            Callable(PickleCallable.Bytes);
            Buffer(value);
            (_buffers as BulkBuffers)?.FixLast();
            Call(1);
            return;
        }

        if (value.Length <= byte.MaxValue)
        {
            var header = Output.Take(2);
            header[0] = Opcode.ShortBinBytes;
            header[1] = (byte)value.Length;
        }
        else
        {
            WriteHeader(Opcode.BinBytes, value.Length);
        }

        Output.Write(value.Span);
    }

    private void Buffer(ReadOnlyMemory<byte> value)
    {
        Output.CountOutOfBand(value.Length);
        _buffers!.Add(value);
        Output.Write(Opcode.NextBuffer);
    }

    private void WriteHeader(byte opcode, int length)
    {
        var header = Output.Take(1 + sizeof(int));
        header[0] = opcode;
        BinaryPrimitives.WriteInt32LittleEndian(header[1..], length);
    }
}
