namespace Microsoft.Extensions.DependencyInjection;

public sealed record ServiceDescriptor(
    Type ServiceType,
    ServiceLifetime Lifetime,
    object? ImplementationInstance,
    Func<IServiceProvider, object>? ImplementationFactory);
