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
    /// <param name="probe">A question to ask it; what it throws is an illness. Without it no call is
    /// made.</param>
    /// <param name="failureStatus">What an illness is reported as; the default is
    /// <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags, to choose checks by.</param>
    public static HealthCheckRegistration PythonPort(
        string? serviceKey = null,
        string? name = null,
        Func<PythonPort, CancellationToken, Task>? probe = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        var place = new PortPlace("Python", serviceKey, IsPool: false);
        return new(
            name ?? serviceKey ?? "python",
            services => new PortHealth<PythonPort>(place.Find<PythonPort>(services), probe),
            failureStatus,
            tags);
    }

    /// <summary>Whether the <see cref="PythonPortPool"/> of the container has an interpreter, or can start
    /// one.</summary>
    /// <param name="serviceKey">Its key; <see langword="null"/> if it has none.</param>
    /// <param name="name">The name of the check; the default is the key, or <c>python-pool</c>.</param>
    /// <param name="probe">A question to ask an idle interpreter of it; what it throws is an illness. Without it no call is
    /// made.</param>
    /// <param name="failureStatus">What an illness is reported as; the default is
    /// <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags, to choose checks by.</param>
    public static HealthCheckRegistration PythonPortPool(
        string? serviceKey = null,
        string? name = null,
        Func<PythonPort, CancellationToken, Task>? probe = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        var place = new PortPlace("Python", serviceKey, IsPool: true);
        return new(
            name ?? serviceKey ?? "python-pool",
            services => new PoolHealth<PythonPort>(place.Find<PythonPortPool>(services), probe),
            failureStatus,
            tags);
    }

    /// <summary>Whether the <see cref="RubyPort"/> of the container serves.</summary>
    /// <param name="serviceKey">Its key; <see langword="null"/> if it has none.</param>
    /// <param name="name">The name of the check; the default is the key, or <c>ruby</c>.</param>
    /// <param name="probe">A question to ask it; what it throws is an illness. Without it no call is
    /// made.</param>
    /// <param name="failureStatus">What an illness is reported as; the default is
    /// <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags, to choose checks by.</param>
    public static HealthCheckRegistration RubyPort(
        string? serviceKey = null,
        string? name = null,
        Func<RubyPort, CancellationToken, Task>? probe = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        var place = new PortPlace("Ruby", serviceKey, IsPool: false);
        return new(
            name ?? serviceKey ?? "ruby",
            services => new PortHealth<RubyPort>(place.Find<RubyPort>(services), probe),
            failureStatus,
            tags);
    }

    /// <summary>Whether the <see cref="RubyPortPool"/> of the container has an interpreter, or can start one.</summary>
    /// <param name="serviceKey">Its key; <see langword="null"/> if it has none.</param>
    /// <param name="name">The name of the check; the default is the key, or <c>ruby-pool</c>.</param>
    /// <param name="probe">A question to ask an idle interpreter of it; what it throws is an illness. Without it no call is
    /// made.</param>
    /// <param name="failureStatus">What an illness is reported as; the default is
    /// <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags, to choose checks by.</param>
    public static HealthCheckRegistration RubyPortPool(
        string? serviceKey = null,
        string? name = null,
        Func<RubyPort, CancellationToken, Task>? probe = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        var place = new PortPlace("Ruby", serviceKey, IsPool: true);
        return new(
            name ?? serviceKey ?? "ruby-pool",
            services => new PoolHealth<RubyPort>(place.Find<RubyPortPool>(services), probe),
            failureStatus,
            tags);
    }
}
