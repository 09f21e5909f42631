using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <content>Lists, tuples, dictionaries, sets and records.</content>
internal sealed partial class PickleWriter
{
    private Dictionary<FieldNames, int>? _fieldNames;
    private FieldNames? _latestNames;
    private int _latestNamesAt;

    public override void BeginList(object? identity, int count) => Begin(Opcode.EmptyList, identity, count);

    public override void EndList(int count) => End(Opcode.Appends, count);

    public override void BeginDictionary(object? identity, int count) => Begin(Opcode.EmptyDict, identity, count);

    public override void EndDictionary(int count) => End(Opcode.SetItems, count);

    public override void BeginSet(object? identity, int count) => Begin(Opcode.EmptySet, identity, count);

    public override void EndSet(int count) => End(Opcode.AddItems, count);

    // The machine builds a tuple from its items, so that it gets its place in the memo when it ends.
    public override void BeginTuple(object? identity, int count)
    {
        Enter();
        if (count > 3)
            Output.Write(Opcode.Mark);
    }

    public override void EndTuple(object? identity, int count)
    {
        Leave();
        Output.Write(count switch
        {
            0 => Opcode.EmptyTuple,
            1 => Opcode.Tuple1,
            2 => Opcode.Tuple2,
            3 => Opcode.Tuple3,
            _ => Opcode.Tuple,
        });
        if (identity is null)
            return;
        if (!_memo.ContainsKey(identity))
        {
            Memoize(identity);
            return;
        }

        // One of its items leads back to it and wrote it already: that one is to be the only one.
        Output.Write(Opcode.Pop);
        TryReference(identity);
    }

    public override int BeginRecord(object? identity, FieldNames names)
    {
        var namesAt = Locate(names);
        Begin(Opcode.EmptyDict, identity, names.Count);
        return namesAt;
    }

    public override void FieldName(FieldNames names, int at, int field) => Recall(at + field);

    public override void EndRecord(FieldNames names) => End(Opcode.SetItems, names.Count);

    private void Begin(byte opcode, object? identity, int count)
    {
        Enter();
        Output.Write(opcode);
        Memoize(identity);
        if (count > 0)
            Output.Write(Opcode.Mark);
    }

    private void End(byte opcode, int count)
    {
        Leave();
        if (count > 0)
            Output.Write(opcode);
    }

    /// <summary>
    /// Where the names of a record type's fields are in the memo; the first record of a type puts them there.
    /// </summary>
    private int Locate(FieldNames names)
    {
        if (ReferenceEquals(names, _latestNames))
            return _latestNamesAt;
        _fieldNames ??= [];
        if (!_fieldNames.TryGetValue(names, out var at))
        {
            at = _memoized;
            _fieldNames.Add(names, at);
            for (var i = 0; i < names.Count; i++)
            {
                var name = names[i];
                WriteHeader(Opcode.BinUnicode, name.Length);
                Output.Write(name);
                Output.Write(Opcode.Memoize);
                Output.Write(Opcode.Pop);
            }

            _memoized += names.Count;
        }

        _latestNames = names;
        _latestNamesAt = at;
        return at;
    }

    private void ForgetFieldNames()
    {
        _fieldNames?.Clear();
        _latestNames = null;
    }
}
