using System.Diagnostics;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>What calls allocate, and that nothing stays of them.</summary>
internal static class MemoryBars
{
    private static readonly object?[] Arguments = [42];

    public static async IAsyncEnumerable<Bar> MeasureAsync(PythonPort port, int calls)
    {
        yield return await AllocationAsync(port);

        await CallAsync(port, 200_000);
        var (managed, guest) = (GC.GetTotalMemory(forceFullCollection: true), ResidentBytes(port));
        await CallAsync(port, calls);
        var (grown, guestGrown) = (GC.GetTotalMemory(forceFullCollection: true) - managed, ResidentBytes(port) - guest);
        var figure = FormattableString.Invariant(
            $"{grown / 1024.0:0.0} KiB of managed memory, {guestGrown / 1024.0:0.0} KiB resident in the interpreter");
        var work = FormattableString.Invariant($"growth over {calls:N0} calls");
        yield return new Bar(work, figure, (double)Math.Max(0, grown) / calls, 0.1, "managed bytes a call");
        yield return new Bar(work, figure, (double)Math.Max(0, guestGrown) / calls, 0.5, "the interpreter's bytes a call");
    }

    private static async Task<Bar> AllocationAsync(PythonPort port)
    {
        const int Calls = 20_000;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await CallAsync(port, Calls);
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Calls;
        return new Bar("small call", FormattableString.Invariant($"{bytes:0} B allocated"), bytes, 200, "bytes");
    }

    private static async Task CallAsync(PythonPort port, int count)
    {
        for (var call = 0; call < count; call++)
            await port.CallAsync<int>("work", "echo", Arguments);
    }

    private static long ResidentBytes(PythonPort port)
    {
        using var process = Process.GetProcessById(port.ProcessId);
        return process.WorkingSet64;
    }
}
