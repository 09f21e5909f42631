namespace Microsoft.Extensions.DependencyInjection;

public enum ServiceLifetime
{
    Singleton,
    Scoped,
    Transient,
}
