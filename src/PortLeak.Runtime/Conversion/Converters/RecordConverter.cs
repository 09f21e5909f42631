namespace PortLeak.Conversion.Converters;

/// <summary>
/// Records, classes and structs of the program's own: a dictionary of their members, and back through the constructor's
/// parameters and the settable properties.
/// </summary>
internal sealed class RecordConverter<T>(ConverterRegistry registry, RecordShape<T> shape) : NodeConverter<T>(registry)
{
    private readonly SlotPool _slots = new(() => [.. shape.Members.Select(member => member.CreateSlot())]);

    public override ValueParts Parts => ValueParts.Fields(
        [.. shape.Members.Select(member => member.Type)], [.. shape.Members.Select(member => BareName.Of(member.Name))]);

    protected override bool Accepts(ValueKind kind) => kind is ValueKind.Dictionary or ValueKind.Record;

    protected override void WriteNode(ValueWriter writer, T value, object? identity)
    {
        var at = writer.BeginRecord(identity, shape.Names);
        for (var i = 0; i < shape.Readable.Length; i++)
        {
            writer.FieldName(shape.Names, at, i);
            shape.Readable[i].Write(writer, ref value);
        }

        writer.EndRecord(shape.Names);
    }

    protected override T ReadNode(ref ValueReader reader, in Cell cell, bool isShared)
    {
        if (shape.Constructor is null)
            throw ConversionErrors.NoCounterpart(typeof(T), "it has no public constructor to build it with.");
        var fields = reader.Fields(cell);
        var slots = _slots.Rent();
        var value = shape.TakesArguments
            ? FromArguments(ref reader, fields, slots)
            : FromProperties(ref reader, fields, slots, cell, isShared);
        _slots.Return(slots);
        return value;
    }

    private T FromArguments(ref ValueReader reader, scoped ReadOnlySpan<Cell> fields, Slot[] slots)
    {
        for (var i = 0; i < fields.Length; i += 2)
        {
            var member = shape.Find(ref reader, fields[i], i / 2);
            if (member >= 0)
                shape.Members[member].Read(ref reader, fields[i + 1], slots[member]);
        }

        Complete(slots);
        var value = shape.Constructor!(slots);
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i].IsSet && shape.Members[i].IsSettable)
                shape.Members[i].Set(ref value, slots[i]);
        }

        return value;
    }

    private T FromProperties(
        ref ValueReader reader, scoped ReadOnlySpan<Cell> fields, Slot[] slots, in Cell cell, bool isShared)
    {
        var value = shape.Constructor!(slots);
        if (isShared && !typeof(T).IsValueType)
            reader.Share(cell, this, value);
        for (var i = 0; i < fields.Length; i += 2)
        {
            var member = shape.Find(ref reader, fields[i], i / 2);
            if (member < 0)
                continue;
            shape.Members[member].Read(ref reader, fields[i + 1], ref value);
            slots[member].IsSet = true;
        }

        Complete(slots);
        return value;
    }

    private void Complete(Slot[] slots)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i].IsSet)
                continue;
            var member = shape.Members[i];
            if (!member.IsOptional)
            {
                throw new PortConversionException(
                    $"The field {member.Name} of {TypeName.Of(typeof(T))} is missing; send it, or give it a default.");
            }

            if (!member.IsSettable)
                member.SetDefault(slots[i]);
        }
    }
}
