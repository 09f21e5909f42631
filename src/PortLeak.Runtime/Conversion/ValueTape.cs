namespace PortLeak.Conversion;

/// <summary>
/// The values of one payload as flat arrays: nodes, and the cells of each node's items side by side. What the codecs
/// parse into and the converters read from.
/// </summary>
internal sealed class ValueTape
{
    private const int RetainedCells = 4096;

    private Cell[] _cells = [];
    private int _cellCount;
    private Node[] _nodes = [];
    private int _nodeCount;
    private List<int>? _kept;

    public int AddNode(ValueKind kind)
    {
        if (_nodeCount == _nodes.Length)
            Pooled.Grow(ref _nodes, _nodeCount, 1);
        _nodes[_nodeCount] = new Node { Kind = kind };
        return _nodeCount++;
    }

    /// <summary>Adds a node that has the items of another, which must not grow any more.</summary>
    public int AddNode(ValueKind kind, int itemsOf)
    {
        var added = AddNode(kind);
        ref var n = ref _nodes[added];
        n.Start = _nodes[itemsOf].Start;
        n.Count = n.Capacity = _nodes[itemsOf].Count;
        return added;
    }

    /// <summary>Notes a node that stands for a value which the interpreter keeps.</summary>
    public void AddKept(int node) => (_kept ??= []).Add(node);

    /// <summary>Says that the program has taken over what a node stands for.</summary>
    public void TakeKept(int node) => _kept?.Remove(node);

    /// <summary>Lets the interpreter let go of what was noted and nobody has taken over.</summary>
    public void ReleaseKept()
    {
        if (_kept is null || _kept.Count == 0)
            return;
        foreach (var node in _kept)
            IExchange.Current?.Release(Items(node)[0].Integer);
        _kept.Clear();
    }

    public ref Node this[int node] => ref _nodes[node];

    public ReadOnlySpan<Cell> Items(int node)
    {
        ref var n = ref _nodes[node];
        return _cells.AsSpan(n.Start, n.Count);
    }

    public void Append(int node, ReadOnlySpan<Cell> items)
    {
        ref var n = ref _nodes[node];
        if (n.Capacity - n.Count < items.Length)
            Reserve(ref n, items.Length);
        items.CopyTo(_cells.AsSpan(n.Start + n.Count));
        n.Count += items.Length;
    }

    /// <summary>Forgets everything, and keeps only what a small message needs.</summary>
    public void Clear()
    {
        _cellCount = 0;
        _nodeCount = 0;
        Pooled.Trim(ref _cells, RetainedCells);
        Pooled.Trim(ref _nodes, RetainedCells);
    }

    // Items arrive in batches with the items of their children between; a node that outgrows its place moves to the
    // end with twice the room, so that its items stay side by side.
    private void Reserve(ref Node node, int added)
    {
        var isLast = node.Start + node.Capacity == _cellCount;
        var capacity = isLast || node.Count == 0
            ? node.Count + added
            : checked(Math.Max(node.Count * 2, node.Count + added));
        var extra = isLast ? capacity - node.Capacity : capacity;
        if (_cells.Length - _cellCount < extra)
            Pooled.Grow(ref _cells, _cellCount, extra);
        if (!isLast)
        {
            _cells.AsSpan(node.Start, node.Count).CopyTo(_cells.AsSpan(_cellCount));
            node.Start = _cellCount;
        }

        node.Capacity = capacity;
        _cellCount += extra;
    }
}
