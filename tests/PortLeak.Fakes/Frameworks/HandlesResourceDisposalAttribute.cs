namespace JetBrains.Annotations;

[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class HandlesResourceDisposalAttribute : Attribute;
