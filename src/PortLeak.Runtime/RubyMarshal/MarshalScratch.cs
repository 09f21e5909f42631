using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <summary>The memory of the parser of Marshal.</summary>
internal sealed class MarshalScratch : ParserScratch
{
    public Cell[] Stack = [];
    public Cell[] Links = [];
    public Cell[] Symbols = [];

    public override void Clear()
    {
        base.Clear();
        Pooled.Trim(ref Stack, RetainedCells);
        Pooled.Trim(ref Links, RetainedCells);
        Pooled.Trim(ref Symbols, RetainedCells);
    }
}
