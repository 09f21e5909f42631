namespace PortLeak.Conversion;

/// <summary>
/// What a payload's repeated references became: one .NET object for each, so that shared references and cycles survive,
/// and a few bytes that repeat a large value cost no more than the value.
/// </summary>
internal sealed class SharedValues
{
    private const int RetainedEntries = 256;

    /// <summary>Stands for a value that is being built and cannot be referred to before it is complete.</summary>
    public static readonly object Incomplete = new();

    private Dictionary<(int Node, Converter Converter), object?>? _nodes;
    private Dictionary<int, object>? _leaves;

    public bool TryGet(int node, Converter converter, out object? value)
    {
        if (_nodes is not null)
            return _nodes.TryGetValue((node, converter), out value);
        value = null;
        return false;
    }

    public void Set(int node, Converter converter, object? value) => (_nodes ??= [])[(node, converter)] = value;

    /// <summary>The text, bytes or large integer at an offset of the payload that was read before.</summary>
    public object? Leaf(int offset) => _leaves?.GetValueOrDefault(offset);

    public void SetLeaf(int offset, object value) => (_leaves ??= [])[offset] = value;

    public void Clear()
    {
        Clear(ref _nodes);
        Clear(ref _leaves);
    }

    private static void Clear<TKey, TValue>(ref Dictionary<TKey, TValue>? entries)
        where TKey : notnull
    {
        if (entries is null)
            return;
        if (entries.Count > RetainedEntries)
            entries = null;
        else if (entries.Count > 0)
            entries.Clear();
    }
}
