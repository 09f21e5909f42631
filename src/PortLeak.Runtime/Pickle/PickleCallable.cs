namespace PortLeak.Pickle;

/// <summary>What a written pickle has the interpreter call: its own types, and portleak's constructors.</summary>
internal enum PickleCallable
{
    Decimal,
    Complex,
    DateTime,
    TimeZone,
    Date,
    Time,
    Duration,
    Utc,
    Guid,
    Bytes,
    Array,
    Registered,
}
