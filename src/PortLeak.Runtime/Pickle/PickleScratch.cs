using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <summary>The memory of the unpickling machine, kept from one payload to the next.</summary>
internal sealed class PickleScratch
{
    private const int RetainedCells = 1024;

    public ValueTape Tape { get; } = new();

    public SharedValues Shared { get; } = new();

    public Cell[] Stack = [];
    public Cell[] Memo = [];
    public int[] Marks = [];

    public void Clear()
    {
        Tape.Clear();
        Shared.Clear();
        Pooled.Trim(ref Stack, RetainedCells);
        Pooled.Trim(ref Memo, RetainedCells);
        Pooled.Trim(ref Marks, RetainedCells);
    }
}
