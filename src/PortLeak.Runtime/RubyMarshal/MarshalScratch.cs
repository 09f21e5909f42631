using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <summary>The memory of the parser, kept from one payload to the next.</summary>
internal sealed class MarshalScratch
{
    private const int RetainedCells = 1024;

    public ValueTape Tape { get; } = new();

    public SharedValues Shared { get; } = new();

    public Cell[] Stack = [];
    public Cell[] Links = [];
    public Cell[] Symbols = [];

    public void Clear()
    {
        Tape.Clear();
        Shared.Clear();
        Pooled.Trim(ref Stack, RetainedCells);
        Pooled.Trim(ref Links, RetainedCells);
        Pooled.Trim(ref Symbols, RetainedCells);
    }
}
