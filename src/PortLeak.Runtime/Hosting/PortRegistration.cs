using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PortLeak.Configuration;

namespace PortLeak.Hosting;

/// <summary>How ports and pools of one language become services.</summary>
internal sealed class PortRegistration<TPort, TPool, TOptions>(
    string language, Func<TOptions, TPort> begin, Func<TOptions, PortPoolOptions, TPool> createPool)
    where TPort : Port
    where TPool : PortPool<TPort>
    where TOptions : PortOptions
{
    private const string PoolSection = "Pool";

    /// <summary>Adds a port; under the same key only once, and its options every time.</summary>
    public IServiceCollection AddPort(
        IServiceCollection services, string? key, IConfiguration? configuration, Action<TOptions>? configure)
    {
        var place = new PortPlace(language, key, IsPool: false);
        Configure(services, place, configuration, configure, options => _ = PortSettings.From(options));
        if (TryAdd<TPort>(services, place, provider => begin(Options<TOptions>(provider, place))))
            services.AddSingleton<IHostedService>(provider => new HostedPort<TPort>(provider, place));
        return services;
    }

    /// <summary>As <see cref="AddPort"/>, for a pool.</summary>
    public IServiceCollection AddPool(
        IServiceCollection services,
        string? key,
        IConfiguration? configuration,
        Action<TOptions>? configure,
        Action<PortPoolOptions>? configurePool)
    {
        var place = new PortPlace(language, key, IsPool: true);
        Configure(services, place, configuration, configure, options => _ = PortSettings.From(options), PoolSection);
        Configure(services, place, configuration?.GetSection(PoolSection), configurePool, options => _ = options.Checked());
        if (TryAdd<TPool>(services, place, provider => CreatePool(provider, place)))
            services.AddSingleton<IHostedService>(provider => new HostedPool<TPort, TPool>(provider, place));
        return services;
    }

    private TPool CreatePool(IServiceProvider provider, PortPlace place)
    {
        var pool = Options<PortPoolOptions>(provider, place);
        pool.Name ??= place.Key;
        return createPool(Options<TOptions>(provider, place), pool);
    }

    private static bool TryAdd<TService>(
        IServiceCollection services, PortPlace place, Func<IServiceProvider, TService> create)
        where TService : class
    {
        if (services.Any(service => service.ServiceType == typeof(TService) && Equals(service.ServiceKey, place.Key)))
            return false;
        if (place.Key is null)
            services.AddSingleton(create);
        else
            services.AddKeyedSingleton(place.Key, (provider, _) => create(provider));
        return true;
    }

    private static T Options<T>(IServiceProvider provider, PortPlace place)
        where T : class
    {
        var options = provider.GetRequiredService<IOptionsMonitor<T>>().Get(place.OptionsName);
        if (options is PortOptions port)
            port.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        return options;
    }

    private static void Configure<T>(
        IServiceCollection services,
        PortPlace place,
        IConfiguration? configuration,
        Action<T>? configure,
        Action<T> check,
        params string[] otherKeys)
        where T : class
    {
        var options = services.AddOptions<T>(place.OptionsName);
        if (configuration is not null)
        {
            options.Bind(configuration);
            services.AddSingleton<IValidateOptions<T>>(new KeyValidator<T>(place, configuration, otherKeys));
        }

        if (configure is not null)
            options.Configure(configure);
        services.AddSingleton<IValidateOptions<T>>(new RangeValidator<T>(place, check));
        options.ValidateOnStart();
    }
}
