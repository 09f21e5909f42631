using System.Buffers;
using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <summary>Writes Marshal 4.8, which Ruby loads with its own loader.</summary>
internal sealed partial class MarshalWriter(ConversionLimits limits)
    : ValueWriter(new PayloadOutput(limits.MaxBytes), limits)
{
    private const int RetainedEntries = 256;

    private Dictionary<object, int> _links = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _symbols = [];
    private int _linked;
    private int _symbolE = -1;
    private IList<ReadOnlyMemory<byte>>? _buffers;

    public override void Begin(IBufferWriter<byte> payload, IList<ReadOnlyMemory<byte>> buffers)
    {
        _buffers = buffers;
        Output.Begin(payload);
        Output.Write(MarshalType.MajorVersion);
        Output.Write(MarshalType.MinorVersion);
    }

    public override void Complete() => Output.Complete();

    public override void Reset()
    {
        base.Reset();
        LeaveAllNested();
        Output.Abandon();
        _buffers = null;
        ForgetReferences();
    }

    public override bool TryReference(object identity)
    {
        if (_links.Count == 0 || !_links.TryGetValue(identity, out var link))
            return false;
        WriteLink(link);
        return true;
    }

    /// <summary>Counts an object that can be referred to, as the loader does.</summary>
    private void Link(object? identity)
    {
        if (identity is not null)
            _links.Add(identity, _linked);
        _linked++;
    }

    private void WriteLink(int link)
    {
        Output.Write(MarshalType.Link);
        WriteFixnum(link);
    }

    private void Symbol(string name)
    {
        if (_symbols.TryGetValue(name, out var symbol))
        {
            Output.Write(MarshalType.SymbolLink);
            WriteFixnum(symbol);
            return;
        }

        _symbols.Add(name, SymbolCount);
        Output.Write(MarshalType.Symbol);
        WriteFixnum(name.Length);
        System.Text.Encoding.ASCII.GetBytes(name, Output.Take(name.Length));
    }

    private int SymbolCount => _symbols.Count + (_symbolE >= 0 ? 1 : 0);

    private void ForgetReferences()
    {
        _linked = 0;
        _symbolE = -1;
        if (_symbols.Count > 0)
            _symbols.Clear();
        if (_links.Count > RetainedEntries)
            _links = new(ReferenceEqualityComparer.Instance);
        else if (_links.Count > 0)
            _links.Clear();
        ForgetFieldNames();
    }
}
