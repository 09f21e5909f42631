using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace PortLeak;

/// <content>Ruby interpreters.</content>
public static partial class PortServiceCollectionExtensions
{
    /// <summary>Adds one Ruby interpreter as the singleton <see cref="RubyPort"/>.</summary>
    /// <remarks>
    /// The host starts it before anything else that it starts, and stops it after everything else. Where it is injected before,
    /// its calls wait for it. Of one that crashes, every call fails with a <see cref="PortExitedException"/>; a pool replaces it.
    /// </remarks>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets its options, which are checked when the host starts.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddRubyPort(
        this IServiceCollection services, Action<RubyPortOptions>? configure = null) =>
        RubyPorts.AddPort(services, null, null, configure);

    /// <summary>Adds one Ruby interpreter as the singleton <see cref="RubyPort"/>, with options from the configuration.</summary>
    /// <inheritdoc cref="AddRubyPort(IServiceCollection, Action{RubyPortOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="configuration">A section whose keys are options; one that is none is an error when the host
    /// starts.</param>
    /// <param name="configure">Sets further options, after the configuration.</param>
    public static IServiceCollection AddRubyPort(
        this IServiceCollection services, IConfiguration configuration, Action<RubyPortOptions>? configure = null) =>
        RubyPorts.AddPort(services, null, Given(configuration), configure);

    /// <summary>Adds one Ruby interpreter as the keyed singleton <see cref="RubyPort"/>.</summary>
    /// <inheritdoc cref="AddRubyPort(IServiceCollection, Action{RubyPortOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="serviceKey">Its name, for <c>[FromKeyedServices]</c>.</param>
    /// <param name="configure">Sets its options, which are checked when the host starts.</param>
    public static IServiceCollection AddKeyedRubyPort(
        this IServiceCollection services, string serviceKey, Action<RubyPortOptions>? configure = null) =>
        RubyPorts.AddPort(services, Given(serviceKey), null, configure);

    /// <summary>Adds one Ruby interpreter as the keyed singleton <see cref="RubyPort"/>, with options from the
    /// configuration.</summary>
    /// <inheritdoc cref="AddRubyPort(IServiceCollection, IConfiguration, Action{RubyPortOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="serviceKey">Its name, for <c>[FromKeyedServices]</c>.</param>
    /// <param name="configuration">A section whose keys are options; one that is none is an error when the host
    /// starts.</param>
    /// <param name="configure">Sets further options, after the configuration.</param>
    public static IServiceCollection AddKeyedRubyPort(
        this IServiceCollection services,
        string serviceKey,
        IConfiguration configuration,
        Action<RubyPortOptions>? configure = null) =>
        RubyPorts.AddPort(services, Given(serviceKey), Given(configuration), configure);

    /// <summary>Adds a pool of Ruby interpreters as the singleton <see cref="RubyPortPool"/>.</summary>
    /// <remarks>
    /// The host starts <see cref="PortPoolOptions.MinIdle"/> interpreters, but at least one, before anything else that it starts,
    /// and stops them all after everything else. One that crashes is replaced.
    /// </remarks>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options of the interpreters, which are checked when the host starts.</param>
    /// <param name="configurePool">Sets the options of the pool, which are checked when the host starts.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddRubyPortPool(
        this IServiceCollection services,
        Action<RubyPortOptions>? configure = null,
        Action<PortPoolOptions>? configurePool = null) =>
        RubyPorts.AddPool(services, null, null, configure, configurePool);

    /// <summary>Adds a pool of Ruby interpreters as the singleton <see cref="RubyPortPool"/>, with options from the
    /// configuration.</summary>
    /// <inheritdoc cref="AddRubyPortPool(IServiceCollection, Action{RubyPortOptions}?, Action{PortPoolOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="configuration">A section whose keys are options of the interpreters, with a section <c>Pool</c> for those of
    /// the pool; one that is none is an error when the host starts.</param>
    /// <param name="configure">Sets further options of the interpreters, after the configuration.</param>
    /// <param name="configurePool">Sets further options of the pool, after the configuration.</param>
    public static IServiceCollection AddRubyPortPool(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<RubyPortOptions>? configure = null,
        Action<PortPoolOptions>? configurePool = null) =>
        RubyPorts.AddPool(services, null, Given(configuration), configure, configurePool);

    /// <summary>Adds a pool of Ruby interpreters as the keyed singleton <see cref="RubyPortPool"/>.</summary>
    /// <inheritdoc cref="AddRubyPortPool(IServiceCollection, Action{RubyPortOptions}?, Action{PortPoolOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="serviceKey">Its name, for <c>[FromKeyedServices]</c> and for metrics.</param>
    /// <param name="configure">Sets the options of the interpreters, which are checked when the host starts.</param>
    /// <param name="configurePool">Sets the options of the pool, which are checked when the host starts.</param>
    public static IServiceCollection AddKeyedRubyPortPool(
        this IServiceCollection services,
        string serviceKey,
        Action<RubyPortOptions>? configure = null,
        Action<PortPoolOptions>? configurePool = null) =>
        RubyPorts.AddPool(services, Given(serviceKey), null, configure, configurePool);

    /// <summary>Adds a pool of Ruby interpreters as the keyed singleton <see cref="RubyPortPool"/>, with options from the
    /// configuration.</summary>
    /// <inheritdoc cref="AddRubyPortPool(IServiceCollection, IConfiguration, Action{RubyPortOptions}?, Action{PortPoolOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="serviceKey">Its name, for <c>[FromKeyedServices]</c> and for metrics.</param>
    /// <param name="configuration">A section whose keys are options of the interpreters, with a section <c>Pool</c> for those of
    /// the pool; one that is none is an error when the host starts.</param>
    /// <param name="configure">Sets further options of the interpreters, after the configuration.</param>
    /// <param name="configurePool">Sets further options of the pool, after the configuration.</param>
    public static IServiceCollection AddKeyedRubyPortPool(
        this IServiceCollection services,
        string serviceKey,
        IConfiguration configuration,
        Action<RubyPortOptions>? configure = null,
        Action<PortPoolOptions>? configurePool = null) =>
        RubyPorts.AddPool(services, Given(serviceKey), Given(configuration), configure, configurePool);
}
