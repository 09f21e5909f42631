namespace PortLeak.Analyzers.Lowering;

/// <summary>What a condition asks about its slot.</summary>
internal enum ConditionKind
{
    /// <summary>The slot is <see langword="true"/>.</summary>
    IsTrue,

    /// <summary>The slot is <see langword="null"/>.</summary>
    IsNull,

    /// <summary>The slot equals a constant.</summary>
    EqualsConstant,

    /// <summary>The slot holds an instance of the type that is the constant.</summary>
    IsOfType,

    /// <summary>The collection in the slot has an element.</summary>
    HasElements,
}
