using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <summary>The memory of the unpickling machine.</summary>
internal sealed class PickleScratch : ParserScratch
{
    public Cell[] Stack = [];
    public Cell[] Memo = [];
    public int[] Marks = [];

    public override void Clear()
    {
        base.Clear();
        Pooled.Trim(ref Stack, RetainedCells);
        Pooled.Trim(ref Memo, RetainedCells);
        Pooled.Trim(ref Marks, RetainedCells);
    }
}
