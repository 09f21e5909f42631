namespace PortLeak.Conversion;

/// <summary>The bulk buffers of a payload, and which of them become byte strings, which nobody writes to.</summary>
internal sealed class BulkBuffers : List<ReadOnlyMemory<byte>>
{
    private readonly List<bool> _fixed = [];

    /// <summary>Says that the last buffer becomes a byte string: the interpreter may read it straight into one.</summary>
    public void FixLast()
    {
        while (_fixed.Count < Count)
            _fixed.Add(false);
        _fixed[Count - 1] = true;
    }

    public bool IsFixed(int index) => index < _fixed.Count && _fixed[index];

    public new void Clear()
    {
        base.Clear();
        _fixed.Clear();
    }
}
