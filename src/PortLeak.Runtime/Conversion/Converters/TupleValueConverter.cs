using System.Runtime.CompilerServices;

namespace PortLeak.Conversion.Converters;

/// <summary>A tuple where no type was asked for, or only <c>ITuple</c>.</summary>
internal sealed class TupleValueConverter<T>(ConverterRegistry registry) : NodeConverter<T>(registry)
    where T : class, ITuple
{
    private readonly ArrayItems<object?> _items = new(registry);

    protected override bool Accepts(ValueKind kind) => kind == ValueKind.Tuple;

    protected override void WriteNode(ValueWriter writer, T value, object? identity)
    {
        // An interface never arrives here: its values are written by their runtime type.
        var items = ((TupleValue)(object)value).Items;
        writer.BeginTuple(identity, items.Length);
        _items.Write(writer, items);
        writer.EndTuple(identity, items.Length);
    }

    protected override T ReadNode(ref ValueReader reader, in Cell cell, bool isShared)
    {
        var items = new object?[reader.Items(cell).Length];
        var tuple = new TupleValue(items);
        // Shared before it is complete: a list inside may refer back to it, as in the interpreter.
        if (isShared)
            reader.Share(cell, this, tuple);
        _items.ReadInto(ref reader, cell, items);
        return (T)(object)tuple;
    }
}
