using PortLeak.Configuration;

namespace PortLeak;

/// <summary>How many interpreters a pool keeps, and for how long. Checked, and copied, when the pool is created.</summary>
public sealed class PortPoolOptions
{
    private const int LargestSize = 1024;

    /// <summary>What the pool is called in metrics.</summary>
    /// <value>Any text; the default, <see langword="null"/>, is the key in a container, and <c>python</c> or <c>ruby</c>
    /// elsewhere.</value>
    public string? Name { get; set; }

    /// <summary>The most interpreters that run at the same time. Who finds them all busy waits, in order.</summary>
    /// <value>1 to 1024; the default is the number of processors.</value>
    public int MaxSize { get; set; } = Math.Min(Environment.ProcessorCount, LargestSize);

    /// <summary>The number of idle interpreters that are kept however long they are idle.</summary>
    /// <value>0 to <see cref="MaxSize"/>; the default is 0.</value>
    public int MinIdle { get; set; }

    /// <summary>How long an interpreter may be idle before it is stopped.</summary>
    /// <value>More than zero and at most 24 days, or <see cref="Timeout.InfiniteTimeSpan"/>; the default is a
    /// minute.</value>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a caller waits for an interpreter of others, before it gets a
    /// <see cref="PortTimeoutException"/>.</summary>
    /// <value>More than zero and at most 24 days, or <see cref="Timeout.InfiniteTimeSpan"/>, which is the default.</value>
    public TimeSpan RentTimeout { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>After how many calls and casts an interpreter is replaced by a new one.</summary>
    /// <value>At least 1; the default, <see langword="null"/>, is never.</value>
    public long? RecycleAfterCalls { get; set; }

    /// <summary>At how many bytes of resident memory an interpreter is replaced by a new one, between two calls.</summary>
    /// <value>At least 1; the default, <see langword="null"/>, is never.</value>
    public long? RecycleAtResidentBytes { get; set; }

    /// <summary>How long disposing the pool waits for interpreters that are in use before it stops them.</summary>
    /// <value>Zero to 24 days; the default is 30 seconds.</value>
    public TimeSpan DrainTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>A copy that no longer changes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range: which, and what the range
    /// is.</exception>
    internal PortPoolOptions Checked()
    {
        if (MaxSize is < 1 or > LargestSize)
            throw OptionRange.Outside(nameof(MaxSize), MaxSize, $"1 to {LargestSize}");
        if (MinIdle < 0 || MinIdle > MaxSize)
            throw OptionRange.Outside(nameof(MinIdle), MinIdle, $"0 to {MaxSize}, which is MaxSize");
        if (RecycleAfterCalls is < 1)
            throw OptionRange.Outside(nameof(RecycleAfterCalls), RecycleAfterCalls, "at least 1, or null");
        if (RecycleAtResidentBytes is < 1)
            throw OptionRange.Outside(nameof(RecycleAtResidentBytes), RecycleAtResidentBytes, "at least 1, or null");
        OptionRange.DemandTimeout(IdleTimeout, nameof(IdleTimeout));
        OptionRange.DemandTimeout(RentTimeout, nameof(RentTimeout));
        OptionRange.DemandPeriod(DrainTimeout, nameof(DrainTimeout));
        return (PortPoolOptions)MemberwiseClone();
    }
}
