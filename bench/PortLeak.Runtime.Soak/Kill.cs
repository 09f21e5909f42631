using System.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace PortLeak.Runtime.Soak;

/// <summary>One <c>kill -9</c> of a host, and when the kernel reports what follows from it, in milliseconds.</summary>
/// <param name="Closed">The lifeline's write end is closed: the host's part is over, the library's begins.</param>
/// <param name="Interpreter">The interpreter has exited.</param>
/// <param name="Last">It and its children have.</param>
internal readonly record struct Kill(double Closed, double Interpreter, double Last)
{
    private const int MostMilliseconds = 10_000;

    /// <param name="host">The process to kill.</param>
    /// <param name="processes">The interpreter's process, the first, and its descendants.</param>
    public static Kill Measure(int host, IReadOnlyList<int> processes)
    {
        // A reader more changes nothing for the interpreter: what counts is who can write.
        using var lifeline = LifelineOf(processes[0]);
        var deaths = processes.Select(Kernel.Process).ToArray();
        try
        {
            Kernel.Awaited[] awaited =
            [
                new((int)lifeline.DangerousGetHandle(), Kernel.HungUp),
                .. deaths.Select(death => new Kernel.Awaited((int)death.DangerousGetHandle(), Kernel.Readable)),
            ];
            var times = new double[awaited.Length];
            // The clock is not to wait for a processor behind those that it times.
            Kernel.Hurry(urgent: true);
            var start = Stopwatch.GetTimestamp();
            Kernel.Kill(host);
            for (var left = awaited.Length; left > 0;)
            {
                Kernel.Wait(awaited, MostMilliseconds);
                var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                for (var i = 0; i < awaited.Length; i++)
                {
                    if (awaited[i].Returned == 0)
                        continue;
                    times[i] = time;
                    // The kernel passes over negative numbers.
                    awaited[i] = new(-1, 0);
                    left--;
                }
            }

            return new(times[0], times[1], times.Max());
        }
        finally
        {
            Kernel.Hurry(urgent: false);
            foreach (var death in deaths)
                death.Dispose();
        }
    }

    private static SafeFileHandle LifelineOf(int interpreter)
    {
        const int Armed = 0x2000;
        foreach (var file in Directory.GetFiles($"/proc/{interpreter}/fdinfo"))
        {
            var flags = File.ReadLines(file).First(line => line.StartsWith("flags:", StringComparison.Ordinal));
            if ((Convert.ToInt32(flags["flags:".Length..].Trim(), 8) & Armed) != 0)
                return File.OpenHandle(file.Replace("fdinfo", "fd", StringComparison.Ordinal), share: FileShare.ReadWrite);
        }

        throw new InvalidOperationException($"Process {interpreter} has no armed descriptor.");
    }
}
