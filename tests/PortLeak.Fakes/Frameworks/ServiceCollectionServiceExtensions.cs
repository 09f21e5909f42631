using Microsoft.Extensions.Hosting;
using PortLeak;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionServiceExtensions
{
    public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, TService implementationInstance)
        where TService : class
    {
        services.Add(new(typeof(TService), ServiceLifetime.Singleton, implementationInstance, null));
        return services;
    }

    public static IServiceCollection AddSingleton<TService>(
        this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory)
        where TService : class
        => services.AddFactory(ServiceLifetime.Singleton, implementationFactory);

    public static IServiceCollection AddScoped<TService>(
        this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory)
        where TService : class
        => services.AddFactory(ServiceLifetime.Scoped, implementationFactory);

    public static IServiceCollection AddTransient<TService>(
        this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory)
        where TService : class
        => services.AddFactory(ServiceLifetime.Transient, implementationFactory);

    public static IServiceCollection AddSingleton<TService>(this IServiceCollection services)
        where TService : class
        => services.AddSingleton<TService, TService>();

    public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services)
        where TService : class
        where TImplementation : class, TService
        => services.AddFactory<TService>(ServiceLifetime.Singleton, ServiceProvider.Create<TImplementation>);

    public static IServiceCollection AddHostedService<THostedService>(this IServiceCollection services)
        where THostedService : class, IHostedService
        => services.AddSingleton<IHostedService, THostedService>();

    public static IServiceCollection AddPythonPort(
        this IServiceCollection services, Action<PythonPortOptions>? configure = null)
        => services.AddSingleton(_ => PythonPort.Start());

    public static IServiceCollection AddPythonPortPool(
        this IServiceCollection services, Action<PythonPortOptions>? configure = null)
        => services.AddSingleton(_ => new PythonPortPool());

    public static IServiceCollection AddRubyPort(
        this IServiceCollection services, Action<RubyPortOptions>? configure = null)
        => services.AddSingleton(_ => RubyPort.Start());

    public static IServiceCollection AddRubyPortPool(
        this IServiceCollection services, Action<RubyPortOptions>? configure = null)
        => services.AddSingleton(_ => new RubyPortPool());

    public static ServiceProvider BuildServiceProvider(this IServiceCollection services) => new(services);

    public static T GetRequiredService<T>(this IServiceProvider provider)
        where T : notnull
        => provider.GetService<T>() ?? throw new InvalidOperationException($"No service of type {typeof(T)}.");

    public static T? GetService<T>(this IServiceProvider provider) => (T?)provider.GetService(typeof(T));

    private static IServiceCollection AddFactory<TService>(
        this IServiceCollection services, ServiceLifetime lifetime, Func<IServiceProvider, TService> factory)
        where TService : class
    {
        services.Add(new(typeof(TService), lifetime, null, factory));
        return services;
    }
}
