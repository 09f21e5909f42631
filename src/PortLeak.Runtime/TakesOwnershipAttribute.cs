namespace PortLeak;

/// <summary>
/// Says that the port handed to this parameter, field or property is stopped by whoever declares it: the caller is free
/// of its obligation from the call on, also when the call throws.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property)]
public sealed class TakesOwnershipAttribute : Attribute;
