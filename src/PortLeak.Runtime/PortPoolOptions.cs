namespace PortLeak;

/// <summary>How many interpreters a pool keeps, and for how long. Checked, and copied, when the pool is created.</summary>
public sealed class PortPoolOptions
{
    /// <summary>What the pool is called in metrics.</summary>
    /// <value>Any text; the default, <see langword="null"/>, is <c>python</c> or <c>ruby</c>; in a container, the key.</value>
    public string? Name { get; set; }

    /// <summary>The most interpreters that run at the same time. Who finds them all busy waits, in order.</summary>
    /// <value>1 to 1024; the default is the number of processors.</value>
    public int MaxSize { get; set; } = Math.Clamp(Environment.ProcessorCount, 1, 1024);

    /// <summary>The number of idle interpreters that are kept however long they are idle.</summary>
    /// <value>0 to <see cref="MaxSize"/>; the default is 0.</value>
    public int MinIdle { get; set; }

    /// <summary>How long an interpreter may be idle before it is stopped.</summary>
    /// <value>More than zero and at most 24 days, or <see cref="Timeout.InfiniteTimeSpan"/>; the default is a
    /// minute.</value>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a caller waits for an interpreter of others, before it gets a
    /// <see cref="PortTimeoutException"/>.</summary>
    /// <value>More than zero and at most 24 days; the default is <see cref="Timeout.InfiniteTimeSpan"/>.</value>
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

    /// <exception cref="ArgumentOutOfRangeException">One is outside its range: which.</exception>
    internal PortPoolOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxSize, 1024);
        ArgumentOutOfRangeException.ThrowIfNegative(MinIdle);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MinIdle, MaxSize);
        if (RecycleAfterCalls is { } calls)
            ArgumentOutOfRangeException.ThrowIfLessThan(calls, 1, nameof(RecycleAfterCalls));
        if (RecycleAtResidentBytes is { } bytes)
            ArgumentOutOfRangeException.ThrowIfLessThan(bytes, 1, nameof(RecycleAtResidentBytes));
        Sessions.PortSettings.Positive(IdleTimeout, nameof(IdleTimeout));
        Sessions.PortSettings.Positive(RentTimeout, nameof(RentTimeout));
        ArgumentOutOfRangeException.ThrowIfLessThan(DrainTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(DrainTimeout, TimeSpan.FromDays(24));
        return (PortPoolOptions)MemberwiseClone();
    }
}
