using System.Diagnostics;
using PortLeak.Diagnostics;

namespace PortLeak.Sessions;

/// <summary>
/// Decides whether to spin for an answer before blocking. It pays where the interpreter has a processor of its own: then the
/// answer is there within the time. Where it mostly is not, spinning only takes the processor away from who computes it.
/// Used by one thread at a time.
/// </summary>
internal sealed class Spinning
{
    private const int Most = 8;
    private const int PauseAfterMisses = 64;

    private static readonly long Ticks = Stopwatch.Frequency / 1_000_000 * 50;

    private int _credit = Most;
    private int _pause;

    /// <summary>Until when to spin, by the stopwatch; 0 not to.</summary>
    public long Begin()
    {
        if (_pause > 0)
        {
            _pause--;
            return 0;
        }

        return PortCounts.Process.Active <= Environment.ProcessorCount ? Stopwatch.GetTimestamp() + Ticks : 0;
    }

    /// <summary>The answer came in time.</summary>
    public void Hit() => _credit = Math.Min(Most, _credit + 1);

    /// <summary>The time was over first.</summary>
    public void Miss()
    {
        _credit -= 2;
        if (_credit > 0)
            return;
        // Another try later: the load may be gone.
        _credit = 1;
        _pause = PauseAfterMisses;
    }
}
