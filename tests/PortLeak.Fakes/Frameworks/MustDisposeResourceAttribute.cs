namespace JetBrains.Annotations;

[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Constructor
    | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class MustDisposeResourceAttribute(bool value = true) : Attribute
{
    public bool Value { get; } = value;
}
