using System.Collections;
using System.Runtime.CompilerServices;

namespace PortLeak.Conversion.Converters;

/// <summary>
/// A tuple of any length where no type was asked for. It matches positional patterns, is a list of its items, and
/// compares by value, so that it serves as a key.
/// </summary>
internal sealed class TupleValue(object?[] items) : ITuple, IReadOnlyList<object?>, IEquatable<TupleValue>
{
    private int _hashCode;

    public object? this[int index] => items[index];

    public int Length => items.Length;

    int IReadOnlyCollection<object?>.Count => items.Length;

    public ReadOnlySpan<object?> Items => items;

    public bool Equals(TupleValue? other) =>
        ReferenceEquals(this, other)
        || other is not null && GetHashCode() == other.GetHashCode() && Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as TupleValue);

    // Kept once computed: tuples that share their parts would otherwise be walked once for every path to a part.
    public override int GetHashCode()
    {
        if (_hashCode != 0)
            return _hashCode;
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        var code = hash.ToHashCode();
        return _hashCode = code == 0 ? 1 : code;
    }

    public IEnumerator<object?> GetEnumerator() => ((IEnumerable<object?>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"({string.Join(", ", items)})";
}
