namespace PortLeak.Configuration;

/// <summary>The ranges that options share, and how one outside its range is refused: what it is, and what it may be.</summary>
internal static class OptionRange
{
    // As many whole days as a timer takes.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(24);

    /// <summary>Demands what may also be infinite: more than zero and at most 24 days otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is neither.</exception>
    public static void DemandTimeout(TimeSpan value, string name)
    {
        if (value != Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value > Longest))
            throw Outside(name, value, "more than zero and at most 24 days, or Timeout.InfiniteTimeSpan");
    }

    /// <summary>Demands what may be nothing at all: zero to 24 days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less or more.</exception>
    public static void DemandPeriod(TimeSpan value, string name)
    {
        if (value < TimeSpan.Zero || value > Longest)
            throw Outside(name, value, "zero to 24 days");
    }

    /// <summary>What an option outside its range is refused with.</summary>
    public static ArgumentOutOfRangeException Outside(string name, object value, string range) =>
        new(name, value, $"{name} is {value}; its range is {range}.");
}
