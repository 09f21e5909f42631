namespace PortLeak.Analyzers.Origins;

/// <summary>How a value carries a port.</summary>
[Flags]
internal enum Carriage
{
    /// <summary>The value is the port.</summary>
    Direct = 0,

    /// <summary>The value is a task, to be awaited for it.</summary>
    Pending = 1,

    /// <summary>The value is a collection with ports as elements.</summary>
    Elements = 2,

    /// <summary>The value is a tuple, record or wrapper with a port in one of its members.</summary>
    Member = 4,

    /// <summary>The value makes the port only when asked: a delegate or <c>Lazy</c>.</summary>
    Deferred = 8,
}
