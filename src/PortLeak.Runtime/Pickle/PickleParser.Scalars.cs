using System.Buffers.Binary;
using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <content>Numbers, texts, bytes and buffers.</content>
internal ref partial struct PickleParser
{
    private bool TryScalar(byte opcode)
    {
        switch (opcode)
        {
            case Opcode.BinInt1:
                Push(Cell.FromInteger(ReadByte()));
                return true;
            case Opcode.BinInt2:
                Push(Cell.FromInteger(BinaryPrimitives.ReadUInt16LittleEndian(ReadBytes(sizeof(ushort)))));
                return true;
            case Opcode.BinInt:
                Push(Cell.FromInteger(BinaryPrimitives.ReadInt32LittleEndian(ReadBytes(sizeof(int)))));
                return true;
            case Opcode.Long1:
                PushInteger(ReadByte());
                return true;
            case Opcode.Long4:
                PushInteger(ReadLength(sizeof(uint)));
                return true;
            case Opcode.BinFloat:
                Push(Cell.FromFloat(BinaryPrimitives.ReadDoubleBigEndian(ReadBytes(sizeof(double)))));
                return true;
            case Opcode.None:
                Push(Cell.Null);
                return true;
            case Opcode.NewTrue:
                Push(Cell.FromBoolean(true));
                return true;
            case Opcode.NewFalse:
                Push(Cell.FromBoolean(false));
                return true;
            case Opcode.ShortBinUnicode:
                PushText(ReadByte());
                return true;
            case Opcode.BinUnicode:
                PushText(ReadLength(sizeof(uint)));
                return true;
            case Opcode.BinUnicode8:
                PushText(ReadLength(sizeof(ulong)));
                return true;
            case Opcode.ShortBinBytes:
                PushBytes(ReadByte());
                return true;
            case Opcode.BinBytes:
                PushBytes(ReadLength(sizeof(uint)));
                return true;
            case Opcode.BinBytes8 or Opcode.ByteArray8:
                PushBytes(ReadLength(sizeof(ulong)));
                return true;
            case Opcode.NextBuffer:
                PushBuffer();
                return true;
            case Opcode.ReadOnlyBuffer:
                // Says that the buffer may not be written to, which holds for every buffer here.
                if (_top == Floor || _scratch.Stack[_top - 1].Buffer < 0)
                    throw Malformed("a buffer is missing");
                return true;
            default:
                return false;
        }
    }

    private void PushInteger(int length)
    {
        var bytes = ReadBytes(length);
        if (length > sizeof(long))
        {
            Push(Cell.FromBigInteger(_position - length, length));
            return;
        }

        long value = 0;
        for (var i = length - 1; i >= 0; i--)
            value = value << 8 | bytes[i];
        var unused = 8 * (sizeof(long) - length);
        Push(Cell.FromInteger(length == 0 ? 0 : value << unused >> unused));
    }

    private void PushText(int length)
    {
        ReadBytes(length);
        Push(Cell.FromText(_position - length, length));
    }

    private void PushBytes(int length)
    {
        ReadBytes(length);
        Push(Cell.FromBytes(_position - length, length));
    }

    private void PushBuffer()
    {
        if (_nextBuffer == _buffers.Count)
            throw Malformed("a buffer is missing");
        Push(Cell.FromBuffer(_nextBuffer, _buffers[_nextBuffer].Length));
        _nextBuffer++;
    }
}
