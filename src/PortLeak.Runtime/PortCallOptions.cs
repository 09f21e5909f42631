using PortLeak.Configuration;

namespace PortLeak;

/// <summary>What one call needs beyond its arguments.</summary>
public sealed class PortCallOptions
{
    /// <summary>
    /// How long the call may take before the running code is interrupted and the call fails with a
    /// <see cref="PortTimeoutException"/>.
    /// </summary>
    /// <value>More than zero and at most 24 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>; the default,
    /// <see langword="null"/>, is the port's own <see cref="PortOptions.CallTimeout"/>.</value>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Arguments that are passed by name.</summary>
    /// <value>Any names and values; the default, <see langword="null"/>, is none.</value>
    public IReadOnlyDictionary<string, object?>? NamedArguments { get; set; }

    /// <summary>The options, fit for a call.</summary>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Timeout"/> is outside its range.</exception>
    internal static PortCallOptions Checked(PortCallOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Timeout is { } timeout)
            OptionRange.DemandTimeout(timeout, nameof(Timeout));
        return options;
    }
}
