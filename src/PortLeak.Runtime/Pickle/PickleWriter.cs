using System.Buffers;
using System.Buffers.Binary;
using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <summary>Writes pickle protocol 5 that any Python from 3.8 on loads with its own unpickler.</summary>
internal sealed partial class PickleWriter(ConversionLimits limits)
    : ValueWriter(new PayloadOutput(limits.MaxBytes), limits)
{
    private const int RetainedEntries = 256;

    private Dictionary<object, int> _memo = new(ReferenceEqualityComparer.Instance);
    private int _memoized;
    private IList<ReadOnlyMemory<byte>>? _buffers;

    public override void Begin(IBufferWriter<byte> payload, IList<ReadOnlyMemory<byte>> buffers)
    {
        _buffers = buffers;
        Output.Begin(payload);
        var header = Output.Take(2);
        header[0] = Opcode.Proto;
        header[1] = 5;
    }

    public override void Complete()
    {
        Output.Write(Opcode.Stop);
        Output.Complete();
    }

    public override void Reset()
    {
        base.Reset();
        Output.Abandon();
        _buffers = null;
        _memoized = 0;
        ForgetFieldNames();
        ForgetCallables();
        if (_memo.Count > RetainedEntries)
            _memo = new(ReferenceEqualityComparer.Instance);
        else if (_memo.Count > 0)
            _memo.Clear();
    }

    public override bool TryReference(object identity)
    {
        if (_memo.Count == 0 || !_memo.TryGetValue(identity, out var index))
            return false;
        Recall(index);
        return true;
    }

    private void Memoize(object? identity)
    {
        if (identity is null)
            return;
        _memo.Add(identity, _memoized++);
        Output.Write(Opcode.Memoize);
    }

    private void Recall(int index)
    {
        if (index <= byte.MaxValue)
        {
            var bytes = Output.Take(2);
            bytes[0] = Opcode.BinGet;
            bytes[1] = (byte)index;
            return;
        }

        var wide = Output.Take(1 + sizeof(int));
        wide[0] = Opcode.LongBinGet;
        BinaryPrimitives.WriteInt32LittleEndian(wide[1..], index);
    }
}
