using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace PortLeak;

/// <content>Python interpreters.</content>
public static partial class PortServiceCollectionExtensions
{
    /// <summary>Adds one Python interpreter as the singleton <see cref="PythonPort"/>.</summary>
    /// <remarks>
    /// The host starts it before anything else that it starts, and stops it after everything else. Where it is injected before,
    /// its calls wait for it. Of one that crashes, every call fails with a <see cref="PortExitedException"/>; a pool replaces it.
    /// </remarks>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets its options, which are checked when the host starts.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddPythonPort(
        this IServiceCollection services, Action<PythonPortOptions>? configure = null) =>
        PythonPorts.AddPort(services, null, null, configure);

    /// <summary>Adds one Python interpreter as the singleton <see cref="PythonPort"/>, with options from the configuration.</summary>
    /// <inheritdoc cref="AddPythonPort(IServiceCollection, Action{PythonPortOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="configuration">A section whose keys are options; one that is none is an error when the host
    /// starts.</param>
    /// <param name="configure">Sets further options, after the configuration.</param>
    public static IServiceCollection AddPythonPort(
        this IServiceCollection services, IConfiguration configuration, Action<PythonPortOptions>? configure = null) =>
        PythonPorts.AddPort(services, null, Given(configuration), configure);

    /// <summary>Adds one Python interpreter as the keyed singleton <see cref="PythonPort"/>.</summary>
    /// <inheritdoc cref="AddPythonPort(IServiceCollection, Action{PythonPortOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="serviceKey">Its name, for <c>[FromKeyedServices]</c>.</param>
    /// <param name="configure">Sets its options, which are checked when the host starts.</param>
    public static IServiceCollection AddKeyedPythonPort(
        this IServiceCollection services, string serviceKey, Action<PythonPortOptions>? configure = null) =>
        PythonPorts.AddPort(services, Given(serviceKey), null, configure);

    /// <summary>Adds one Python interpreter as the keyed singleton <see cref="PythonPort"/>, with options from the
    /// configuration.</summary>
    /// <inheritdoc cref="AddPythonPort(IServiceCollection, IConfiguration, Action{PythonPortOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="serviceKey">Its name, for <c>[FromKeyedServices]</c>.</param>
    /// <param name="configuration">A section whose keys are options; one that is none is an error when the host
    /// starts.</param>
    /// <param name="configure">Sets further options, after the configuration.</param>
    public static IServiceCollection AddKeyedPythonPort(
        this IServiceCollection services,
        string serviceKey,
        IConfiguration configuration,
        Action<PythonPortOptions>? configure = null) =>
        PythonPorts.AddPort(services, Given(serviceKey), Given(configuration), configure);

    /// <summary>Adds a pool of Python interpreters as the singleton <see cref="PythonPortPool"/>.</summary>
    /// <remarks>
    /// The host starts <see cref="PortPoolOptions.MinIdle"/> interpreters, but at least one, before anything else that it starts,
    /// and stops them all after everything else. One that crashes is replaced.
    /// </remarks>
    /// <param name="services">Where to add it.</param>
    /// <param name="configure">Sets the options of the interpreters, which are checked when the host starts.</param>
    /// <param name="configurePool">Sets the options of the pool, which are checked when the host starts.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddPythonPortPool(
        this IServiceCollection services,
        Action<PythonPortOptions>? configure = null,
        Action<PortPoolOptions>? configurePool = null) =>
        PythonPorts.AddPool(services, null, null, configure, configurePool);

    /// <summary>Adds a pool of Python interpreters as the singleton <see cref="PythonPortPool"/>, with options from the
    /// configuration.</summary>
    /// <inheritdoc cref="AddPythonPortPool(IServiceCollection, Action{PythonPortOptions}?, Action{PortPoolOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="configuration">A section whose keys are options of the interpreters, with a section <c>Pool</c> for those of
    /// the pool; one that is none is an error when the host starts.</param>
    /// <param name="configure">Sets further options of the interpreters, after the configuration.</param>
    /// <param name="configurePool">Sets further options of the pool, after the configuration.</param>
    public static IServiceCollection AddPythonPortPool(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<PythonPortOptions>? configure = null,
        Action<PortPoolOptions>? configurePool = null) =>
        PythonPorts.AddPool(services, null, Given(configuration), configure, configurePool);

    /// <summary>Adds a pool of Python interpreters as the keyed singleton <see cref="PythonPortPool"/>.</summary>
    /// <inheritdoc cref="AddPythonPortPool(IServiceCollection, Action{PythonPortOptions}?, Action{PortPoolOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="serviceKey">Its name, for <c>[FromKeyedServices]</c> and for metrics.</param>
    /// <param name="configure">Sets the options of the interpreters, which are checked when the host starts.</param>
    /// <param name="configurePool">Sets the options of the pool, which are checked when the host starts.</param>
    public static IServiceCollection AddKeyedPythonPortPool(
        this IServiceCollection services,
        string serviceKey,
        Action<PythonPortOptions>? configure = null,
        Action<PortPoolOptions>? configurePool = null) =>
        PythonPorts.AddPool(services, Given(serviceKey), null, configure, configurePool);

    /// <summary>Adds a pool of Python interpreters as the keyed singleton <see cref="PythonPortPool"/>, with options from the
    /// configuration.</summary>
    /// <inheritdoc cref="AddPythonPortPool(IServiceCollection, IConfiguration, Action{PythonPortOptions}?, Action{PortPoolOptions}?)"/>
    /// <param name="services">Where to add it.</param>
    /// <param name="serviceKey">Its name, for <c>[FromKeyedServices]</c> and for metrics.</param>
    /// <param name="configuration">A section whose keys are options of the interpreters, with a section <c>Pool</c> for those of
    /// the pool; one that is none is an error when the host starts.</param>
    /// <param name="configure">Sets further options of the interpreters, after the configuration.</param>
    /// <param name="configurePool">Sets further options of the pool, after the configuration.</param>
    public static IServiceCollection AddKeyedPythonPortPool(
        this IServiceCollection services,
        string serviceKey,
        IConfiguration configuration,
        Action<PythonPortOptions>? configure = null,
        Action<PortPoolOptions>? configurePool = null) =>
        PythonPorts.AddPool(services, Given(serviceKey), Given(configuration), configure, configurePool);
}
