using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <content>Arrays, hashes, sets and records.</content>
internal sealed partial class MarshalWriter
{
    private readonly Dictionary<FieldNames, int> _fieldNames = [];
    private readonly List<int> _nameLinks = [];

    public override void BeginList(object? identity, int count) => Begin(MarshalType.Array, identity, count);

    public override void EndList(int count) => Leave();

    public override void BeginTuple(object? identity, int count) => Begin(MarshalType.Array, identity, count);

    public override void EndTuple(object? identity, int count) => Leave();

    public override void BeginDictionary(object? identity, int count) => Begin(MarshalType.Hash, identity, count);

    public override void EndDictionary(int count) => Leave();

    // A Set keeps its items as the keys of a hash whose default is false.
    public override void BeginSet(object? identity, int count)
    {
        Output.Write(MarshalType.Object);
        Symbol("Set");
        Link(identity);
        Output.Write(1 + 5);
        Symbol("@hash");
        Begin(MarshalType.HashWithDefault, null, count);
    }

    public override void SetItemWritten() => Output.Write(MarshalType.True);

    public override void EndSet(int count)
    {
        Leave();
        Output.Write(MarshalType.False);
    }

    public override int BeginRecord(object? identity, FieldNames names)
    {
        Begin(MarshalType.Hash, identity, names.Count);
        if (_fieldNames.TryGetValue(names, out var at))
            return at;
        at = _nameLinks.Count;
        _fieldNames.Add(names, at);
        for (var i = 0; i < names.Count; i++)
            _nameLinks.Add(-1);
        return at;
    }

    public override void FieldName(FieldNames names, int at, int field)
    {
        var link = _nameLinks[at + field];
        if (link >= 0)
        {
            WriteLink(link);
            return;
        }

        Output.Write(MarshalType.InstanceVariables);
        Output.Write(MarshalType.String);
        WriteRaw(names[field]);
        WriteUtf8Mark();
        _nameLinks[at + field] = _linked;
        Link(null);
    }

    public override void EndRecord(FieldNames names) => Leave();

    private void Begin(byte type, object? identity, int count)
    {
        Enter();
        Output.Write(type);
        WriteFixnum(count);
        Link(identity);
    }

    private void ForgetFieldNames()
    {
        _fieldNames.Clear();
        _nameLinks.Clear();
    }
}
