using System.Runtime.InteropServices;

namespace PortLeak.Conversion.Converters;

/// <summary><c>List&lt;T&gt;</c>, and the interfaces that it implements.</summary>
internal sealed class ListConverter<TList, T>(ConverterRegistry registry) : NodeConverter<TList>(registry)
    where TList : class, IEnumerable<T>
{
    private readonly ArrayItems<T> _items = new(registry);

    public override ValueParts Parts => ValueParts.Items(typeof(T));

    protected override bool Accepts(ValueKind kind) => ArrayItems<T>.Accepts(kind);

    // An interface never arrives here: its values are written by their runtime type.
    protected override void WriteNode(ValueWriter writer, TList value, object? identity)
    {
        var list = (List<T>)(object)value;
        var count = list.Count;
        writer.BeginList(identity, count);
        _items.Write(writer, CollectionsMarshal.AsSpan(list));
        writer.EndList(count);
    }

    protected override TList ReadNode(ref ValueReader reader, in Cell cell, bool isShared)
    {
        var count = ArrayItems<T>.Count(ref reader, cell, typeof(TList));
        var list = new List<T>(count);
        if (isShared)
            reader.Share(cell, this, list);
        CollectionsMarshal.SetCount(list, count);
        _items.ReadInto(ref reader, cell, CollectionsMarshal.AsSpan(list));
        return (TList)(object)list;
    }
}
