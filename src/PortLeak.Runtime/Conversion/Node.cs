namespace PortLeak.Conversion;

/// <summary>A parsed value with items: where they are on the tape.</summary>
internal struct Node
{
    public ValueKind Kind;

    /// <summary>Whether the payload refers to it more than once, so that its .NET value must be one object.</summary>
    public bool IsShared;

    public int Start;
    public int Count;
    public int Capacity;
}
