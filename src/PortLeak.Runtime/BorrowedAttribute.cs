namespace PortLeak;

/// <summary>
/// Says that a port is only lent: on a return value or method, the caller must not stop what it receives; on a
/// parameter, field or property, the obligation stays where it was.
/// </summary>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Method | AttributeTargets.Field
    | AttributeTargets.Property)]
public sealed class BorrowedAttribute : Attribute;
