namespace PortLeak.Conversion;

/// <summary>What a parsed value is, whichever serialization it came in. The comments give a node's items.</summary>
internal enum ValueKind : byte
{
    Null,
    Boolean,
    Integer,
    BigInteger,
    Float,
    Text,
    Bytes,

    /// <summary>A name of the closed set that nothing has been built with; never a value.</summary>
    Constructor,

    // From here on a cell refers to a node.
    List,
    Tuple,

    /// <summary>Key, value, key, value …</summary>
    Dictionary,
    Set,

    /// <summary>The type's name, a dictionary of the fields.</summary>
    Record,

    /// <summary>The member's name, its value, and whether the value itself is the natural counterpart.</summary>
    Enumeration,

    /// <summary>The digits as text.</summary>
    Decimal,

    /// <summary>Numerator, denominator.</summary>
    Rational,

    /// <summary>Real part, imaginary part.</summary>
    Complex,

    /// <summary>Ticks since year 1, no zone.</summary>
    DateTime,

    /// <summary>Local ticks since year 1, offset from UTC in seconds.</summary>
    ZonedDateTime,

    /// <summary>Days since year 1.</summary>
    Date,

    /// <summary>Ticks since midnight.</summary>
    Time,

    /// <summary>Ticks.</summary>
    Duration,

    /// <summary>The sixteen bytes in the order they are printed.</summary>
    Guid,

    /// <summary>Element type, tuple of lengths, the elements' bytes.</summary>
    Array,

    /// <summary>The number under which the interpreter keeps it, the name of its type.</summary>
    Object,

    /// <summary>The name both sides registered, the plain counterpart.</summary>
    Registered,
}
