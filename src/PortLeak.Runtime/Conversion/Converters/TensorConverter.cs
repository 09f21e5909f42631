using System.Numerics.Tensors;

namespace PortLeak.Conversion.Converters;

/// <summary><c>Tensor&lt;T&gt;</c>: an array of the same dimensions.</summary>
internal sealed class TensorConverter<T>(ConverterRegistry registry) : NodeConverter<Tensor<T>>(registry)
{
    private readonly ArrayItems<T> _items = new(registry);
    private readonly ArrayElements<T> _packed = new(registry);

    protected override bool Accepts(ValueKind kind) => ArrayItems<T>.Accepts(kind);

    protected override void WriteNode(ValueWriter writer, Tensor<T> value, object? identity)
    {
        if (ArrayElements<T>.Type is not { } element)
            throw ConversionErrors.NoCounterpart(typeof(Tensor<T>), "its elements are no numbers; send a list.");
        var lengths = new int[value.Rank];
        for (var i = 0; i < lengths.Length; i++)
            lengths[i] = checked((int)value.Lengths[i]);
        var dense = value.IsDense ? value : value.ToDenseTensor();
        writer.Array(value, element, lengths, new TensorBytes<T>(dense).Memory);
    }

    protected override Tensor<T> ReadNode(ref ValueReader reader, in Cell cell, bool isShared)
    {
        if (cell.Kind != ValueKind.Array)
            return Tensor.Create(_items.Read(ref reader, cell, typeof(Tensor<T>)));
        var lengths = ArrayLengths.Read(ref reader, cell);
        var values = new T[lengths.Aggregate(1, (product, length) => product * length)];
        _packed.ReadInto(ref reader, cell, values);
        Span<nint> dimensions = stackalloc nint[lengths.Length];
        for (var i = 0; i < lengths.Length; i++)
            dimensions[i] = lengths[i];
        return Tensor.Create(values, dimensions);
    }
}
