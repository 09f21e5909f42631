using PortLeak.Diagnostics;

namespace PortLeak.Lifetime;

/// <summary>
/// Makes the garbage collector look for dropped ports. An interpreter weighs some 10 MB that the collector does not see, so a
/// program that drops ports and allocates little would pile them up. Ports that a pool or a scope owns do not count.
/// </summary>
internal static class GuestPressure
{
    private const long Fewest = 16;
    private const long MillisecondsBetween = 1000;

    private static readonly Lock Gate = new();
    private static long _limit = Fewest;
    private static long _lastCollection = -MillisecondsBetween;

    /// <summary>
    /// Counts one more. Collects, at most once a second, when there are twice as many as survived the last time.
    /// </summary>
    public static void Add()
    {
        lock (Gate)
        {
            if (PortCounts.Process.Active < _limit || Environment.TickCount64 - _lastCollection < MillisecondsBetween)
                return;
            _lastCollection = Environment.TickCount64;
            _limit = long.MaxValue;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static _ => Collect(), null);
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        lock (Gate)
            _limit = Math.Max(Fewest, 2 * PortCounts.Process.Active);
    }
}
