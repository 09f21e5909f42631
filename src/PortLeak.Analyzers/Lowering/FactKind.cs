namespace PortLeak.Analyzers.Lowering;

/// <summary>What a fact says of a slot.</summary>
internal enum FactKind
{
    Null,
    NotNull,
    Constant,

    /// <summary>Anything but the value.</summary>
    Other,
}
