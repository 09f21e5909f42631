using Microsoft.Extensions.Diagnostics.HealthChecks;
using PortLeak.Hosting;

namespace PortLeak;

/// <summary>
/// Health checks of ports and pools in a container: <c>services.AddHealthChecks().Add(PortHealthChecks.PythonPort())</c>.
/// </summary>
public static class PortHealthChecks
{
    /// <summary>Whether the <see cref="PythonPort"/> of the container serves.</summary>
    /// <param name="serviceKey">Its key; <see langword="null"/> if it has none.</param>
    /// <param name="name">The name of the check; the default is the key, or <c>python</c>.</param>
    /// <param name="probe">A question to ask it; the check fails with what it throws. Without it no call is made.</param>
    /// <param name="failureStatus">What a failure is reported as; the default is <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags, to choose checks by.</param>
    public static HealthCheckRegistration PythonPort(
        string? serviceKey = null,
        string? name = null,
        Func<PythonPort, CancellationToken, Task>? probe = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null) =>
        OfPort("Python", serviceKey, name ?? serviceKey ?? "python", probe, failureStatus, tags);

    /// <summary>Whether the <see cref="PythonPortPool"/> of the container has an interpreter, or can start one.</summary>
    /// <param name="serviceKey">Its key; <see langword="null"/> if it has none.</param>
    /// <param name="name">The name of the check; the default is the key, or <c>python-pool</c>.</param>
    /// <param name="probe">A question to ask an idle interpreter of it; the check fails with what it throws. Without it no call
    /// is made.</param>
    /// <param name="failureStatus">What a failure is reported as; the default is <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags, to choose checks by.</param>
    public static HealthCheckRegistration PythonPortPool(
        string? serviceKey = null,
        string? name = null,
        Func<PythonPort, CancellationToken, Task>? probe = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null) =>
        OfPool<PythonPortPool, PythonPort>("Python", serviceKey, name ?? serviceKey ?? "python-pool", probe, failureStatus, tags);

    /// <summary>Whether the <see cref="RubyPort"/> of the container serves.</summary>
    /// <param name="serviceKey">Its key; <see langword="null"/> if it has none.</param>
    /// <param name="name">The name of the check; the default is the key, or <c>ruby</c>.</param>
    /// <param name="probe">A question to ask it; the check fails with what it throws. Without it no call is made.</param>
    /// <param name="failureStatus">What a failure is reported as; the default is <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags, to choose checks by.</param>
    public static HealthCheckRegistration RubyPort(
        string? serviceKey = null,
        string? name = null,
        Func<RubyPort, CancellationToken, Task>? probe = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null) =>
        OfPort("Ruby", serviceKey, name ?? serviceKey ?? "ruby", probe, failureStatus, tags);

    /// <summary>Whether the <see cref="RubyPortPool"/> of the container has an interpreter, or can start one.</summary>
    /// <param name="serviceKey">Its key; <see langword="null"/> if it has none.</param>
    /// <param name="name">The name of the check; the default is the key, or <c>ruby-pool</c>.</param>
    /// <param name="probe">A question to ask an idle interpreter of it; the check fails with what it throws. Without it no call
    /// is made.</param>
    /// <param name="failureStatus">What a failure is reported as; the default is <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags, to choose checks by.</param>
    public static HealthCheckRegistration RubyPortPool(
        string? serviceKey = null,
        string? name = null,
        Func<RubyPort, CancellationToken, Task>? probe = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null) =>
        OfPool<RubyPortPool, RubyPort>("Ruby", serviceKey, name ?? serviceKey ?? "ruby-pool", probe, failureStatus, tags);

    private static HealthCheckRegistration OfPort<TPort>(
        string language,
        string? serviceKey,
        string name,
        Func<TPort, CancellationToken, Task>? probe,
        HealthStatus? failureStatus,
        IEnumerable<string>? tags)
        where TPort : Port
    {
        var place = new PortPlace(language, serviceKey, IsPool: false);
        return new(name, services => new PortHealth<TPort>(place.Find<TPort>(services), probe), failureStatus, tags);
    }

    private static HealthCheckRegistration OfPool<TPool, TPort>(
        string language,
        string? serviceKey,
        string name,
        Func<TPort, CancellationToken, Task>? probe,
        HealthStatus? failureStatus,
        IEnumerable<string>? tags)
        where TPool : PortPool<TPort>
        where TPort : Port
    {
        var place = new PortPlace(language, serviceKey, IsPool: true);
        return new(name, services => new PoolHealth<TPort>(place.Find<TPool>(services), probe), failureStatus, tags);
    }
}
