namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Disposes of what it has created itself, and, like the real one, of no instance that it was given.</summary>
public sealed class ServiceProvider(IEnumerable<ServiceDescriptor> services) : IServiceProvider, IAsyncDisposable, IDisposable
{
    private readonly ServiceDescriptor[] _services = [.. services];
    private readonly Dictionary<ServiceDescriptor, object> _singletons = [];
    private readonly List<object> _created = [];

    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IServiceProvider))
            return this;
        var service = Array.FindLast(_services, candidate => candidate.ServiceType == serviceType);
        if (service is null)
            return null;
        if (service.ImplementationInstance is { } instance)
            return instance;
        if (_singletons.TryGetValue(service, out var singleton))
            return singleton;
        var created = service.ImplementationFactory!(this);
        _created.Add(created);
        if (service.Lifetime is not ServiceLifetime.Transient)
            _singletons.Add(service, created);
        return created;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in Enumerable.Reverse(_created))
        {
            if (service is IAsyncDisposable asynchronous)
                await asynchronous.DisposeAsync();
            else if (service is IDisposable disposable)
                disposable.Dispose();
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    internal static T Create<T>(IServiceProvider provider)
    {
        var constructor = typeof(T).GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return (T)constructor.Invoke([.. constructor.GetParameters().Select(p => provider.GetService(p.ParameterType))]);
    }
}
