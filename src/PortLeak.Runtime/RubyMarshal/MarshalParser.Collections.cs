using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <content>Arrays, hashes and objects.</content>
internal ref partial struct MarshalParser
{
    private Cell ParseArray()
    {
        var array = NewNode(ValueKind.List);
        var first = _top;
        for (var count = ReadLength(); count > 0; count--)
            Push(ParseValue());
        PopInto(array.Index, first);
        return array;
    }

    private Cell ParseHash(bool hasDefault)
    {
        var hash = NewNode(ValueKind.Dictionary);
        var first = _top;
        for (var count = ReadLength(); count > 0; count--)
        {
            Push(ParseValue());
            Push(ParseValue());
        }

        PopInto(hash.Index, first);
        if (hasDefault)
            ParseValue();
        return hash;
    }

    /// <summary>
    /// An object or struct of any class: its fields by name. A Set keeps its items as the keys of a hash.
    /// </summary>
    private Cell ParseObject()
    {
        var name = ParseName();
        var isSet = Raw(name).SequenceEqual("Set"u8);
        var value = NewNode(isSet ? ValueKind.Set : ValueKind.Record);
        var fields = _tape.AddNode(ValueKind.Dictionary);
        if (!isSet)
        {
            Push(name);
            Push(Cell.FromNode(ValueKind.Dictionary, fields));
            PopInto(value.Index, _top - 2);
        }

        var first = _top;
        for (var count = ReadLength(); count > 0; count--)
        {
            Push(WithoutSigil(ParseName()));
            Push(ParseValue());
        }

        if (isSet)
            FillSet(value, first);
        else
            PopInto(fields, first);
        return value;
    }

    private void FillSet(in Cell set, int first)
    {
        if (_top - first != 2 || _scratch.Stack[first + 1].Kind != ValueKind.Dictionary)
            throw Malformed("a set has no items");
        var hash = _scratch.Stack[first + 1].Index;
        _top = first;
        var count = _tape.Items(hash).Length;
        for (var i = 0; i < count; i += 2)
            Push(_tape.Items(hash)[i]);
        PopInto(set.Index, first);
    }

    /// <summary>
    /// Skips the class of a value of a built-in type's subclass: it arrives as its plain counterpart.
    /// </summary>
    private Cell ParseWithoutClass()
    {
        ParseName();
        return ParseValue();
    }

    private Cell NewNode(ValueKind kind) => Link(Cell.FromNode(kind, _tape.AddNode(kind)));

    private readonly Cell WithoutSigil(in Cell name) =>
        name.Length > 0 && _payload[name.Offset] == '@'
            ? Cell.FromText(name.Offset + 1, name.Length - 1, name.Encoding)
            : name;
}
