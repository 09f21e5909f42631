using PortLeak.Diagnostics;

namespace PortLeak;

/// <summary>
/// What became of the ports of this process. A program that stops its ports ends with <see cref="Active"/> and
/// <see cref="Leaked"/> at 0. What is active when the process exits is ended by the kernel; a program that counts abandoned
/// ports at the end of its work adds the two.
/// </summary>
public static class PortDiagnostics
{
    private static readonly PortCounts Counts = PortCounts.Process;

    /// <summary>Ports that were started: those whose interpreter answered.</summary>
    public static long Started => Counts.Started;

    /// <summary>Ports that are running: started, and neither stopped, nor ended, nor leaked.</summary>
    public static long Active => Counts.Active;

    /// <summary>The most ports that were ever active at the same time.</summary>
    public static long PeakActive => Counts.Peak;

    /// <summary>Ports that the program stopped, and those whose interpreter ended by itself.</summary>
    public static long Stopped => Counts.Stopped;

    /// <summary>Ports that the program dropped without stopping them: the garbage collector ended them.</summary>
    public static long Leaked => Counts.Leaked;

    /// <summary>
    /// Whether to remember where each port was started, for the report of a leak. It costs some 20 µs and 5 KiB a start.
    /// </summary>
    /// <value>The default is <see langword="false"/>, or <see langword="true"/> if the environment variable
    /// <c>PORTLEAK_START_STACKS</c> is 1.</value>
    public static bool CaptureStartStacks { get; set; } =
        Environment.GetEnvironmentVariable("PORTLEAK_START_STACKS") == "1";

    /// <summary>
    /// Raised for each leaked port, on a thread of the thread pool, after the garbage collector has found it.
    /// </summary>
    public static event Action<PortLeakReport>? PortLeaked;

    internal static void Report(PortLeakReport report) => PortLeaked?.Invoke(report);
}
