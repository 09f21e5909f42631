namespace PortLeak.Analyzers.Lowering;

/// <summary>What a slot stands for.</summary>
internal enum SlotKind
{
    /// <summary>A local variable, of this body or captured from an enclosing one.</summary>
    Local,

    /// <summary>A parameter, of this body or captured from an enclosing one.</summary>
    Parameter,

    /// <summary>The instance that the body belongs to.</summary>
    This,

    /// <summary>A static field or property.</summary>
    Static,

    /// <summary>What the body returns.</summary>
    Result,

    /// <summary>A field, property or tuple element of the parent slot.</summary>
    Member,

    /// <summary>Any element of the collection in the parent slot.</summary>
    Element,

    /// <summary>The element of the parent slot, which stands for all, at a known index or key.</summary>
    Keyed,

    /// <summary>The elements that the enumerator in the parent slot has not reached yet.</summary>
    Pending,

    /// <summary>The element that the enumerator in the parent slot stands on.</summary>
    Current,

    /// <summary>A value that the compiler keeps across blocks.</summary>
    Capture,

    /// <summary>The value of an operation, gone at the end of its statement.</summary>
    Temporary,

    /// <summary>The outcome of a condition over values that nothing has changed since.</summary>
    Condition,
}
