using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <content>Lists, tuples, dictionaries and sets.</content>
internal ref partial struct PickleParser
{
    private bool TryContainer(byte opcode)
    {
        switch (opcode)
        {
            case Opcode.EmptyList:
                Push(Cell.FromNode(ValueKind.List, _tape.AddNode(ValueKind.List)));
                return true;
            case Opcode.EmptyDict:
                Push(Cell.FromNode(ValueKind.Dictionary, _tape.AddNode(ValueKind.Dictionary)));
                return true;
            case Opcode.EmptySet:
                Push(Cell.FromNode(ValueKind.Set, _tape.AddNode(ValueKind.Set)));
                return true;
            case Opcode.Append:
                AppendLast(1, ValueKind.List);
                return true;
            case Opcode.SetItem:
                AppendLast(2, ValueKind.Dictionary);
                return true;
            case Opcode.Appends:
                AppendMarked(ValueKind.List);
                return true;
            case Opcode.SetItems:
                AppendMarked(ValueKind.Dictionary);
                return true;
            case Opcode.AddItems:
                AppendMarked(ValueKind.Set);
                return true;
            case Opcode.EmptyTuple:
                Close(0, ValueKind.Tuple);
                return true;
            case Opcode.Tuple1:
                Close(1, ValueKind.Tuple);
                return true;
            case Opcode.Tuple2:
                Close(2, ValueKind.Tuple);
                return true;
            case Opcode.Tuple3:
                Close(3, ValueKind.Tuple);
                return true;
            case Opcode.Tuple:
                Close(_top - PopMark(), ValueKind.Tuple);
                return true;
            case Opcode.FrozenSet:
                Close(_top - PopMark(), ValueKind.Set);
                return true;
            default:
                return false;
        }
    }

    private void AppendMarked(ValueKind kind) => AppendLast(_top - PopMark(), kind);

    /// <summary>Moves the topmost values into the container below them.</summary>
    private void AppendLast(int count, ValueKind kind)
    {
        var container = _top - count - 1;
        if (container < Floor || _scratch.Stack[container].Kind != kind)
            throw Malformed($"items without a {kind}");
        if (kind == ValueKind.Dictionary && count % 2 != 0)
            throw Malformed("a key without a value");
        _tape.Append(_scratch.Stack[container].Index, _scratch.Stack.AsSpan(container + 1, count));
        _top = container + 1;
    }

    /// <summary>Replaces the topmost values by a container of them.</summary>
    private void Close(int count, ValueKind kind)
    {
        var first = _top - count;
        if (first < Floor)
            throw Malformed("a value is missing");
        var node = _tape.AddNode(kind);
        _tape.Append(node, _scratch.Stack.AsSpan(first, count));
        _top = first;
        Push(Cell.FromNode(kind, node));
    }
}
