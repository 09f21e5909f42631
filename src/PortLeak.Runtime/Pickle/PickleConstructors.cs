using System.Collections.Immutable;
using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <summary>The closed set, as <c>portleak/constructors.py</c> defines it.</summary>
internal static class PickleConstructors
{
    public static readonly ImmutableArray<PickleConstructor> All =
    [
        new("record", ValueKind.Record, ValueKind.Text),
        new("enum", ValueKind.Enumeration, ValueKind.Text, null, ValueKind.Boolean),
        new("decimal", ValueKind.Decimal, ValueKind.Text),
        new("complex", ValueKind.Complex, ValueKind.Float, ValueKind.Float),
        new("datetime", ValueKind.DateTime, ValueKind.Integer),
        new("zoned", ValueKind.ZonedDateTime, ValueKind.Integer, ValueKind.Integer),
        new("date", ValueKind.Date, ValueKind.Integer),
        new("time", ValueKind.Time, ValueKind.Integer),
        new("duration", ValueKind.Duration, [null]),
        new("uuid", ValueKind.Guid, ValueKind.Bytes),
        new("array", ValueKind.Array, ValueKind.Text, ValueKind.Tuple, ValueKind.Bytes),
        new("object", ValueKind.Object, ValueKind.Integer, ValueKind.Text),
        new("plain", kind: null, [null]),
        new("registered", ValueKind.Registered, ValueKind.Text, null),
    ];

    public static ReadOnlySpan<byte> Module => "portleak.constructors"u8;

    public static int Find(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (All[i].IsNamed(name))
                return i;
        }

        return -1;
    }
}
