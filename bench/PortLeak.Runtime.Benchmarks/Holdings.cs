using System.Diagnostics;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>What this process and an interpreter hold.</summary>
/// <param name="Heap">Bytes of the managed heap that are in use.</param>
/// <param name="Host">Bytes of this process in memory.</param>
/// <param name="Descriptors">Descriptors of this process.</param>
/// <param name="Interpreter">Bytes of the interpreter in memory.</param>
internal readonly record struct Holdings(long Heap, long Host, long Descriptors, long Interpreter)
{
    public static Holdings Take(Port port)
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        return new(heap, ResidentBytes(Environment.ProcessId), Directory.GetFiles("/proc/self/fd").Length, ResidentBytes(port.ProcessId));
    }

    public static Holdings operator -(Holdings later, Holdings earlier) => new(
        later.Heap - earlier.Heap,
        later.Host - earlier.Host,
        later.Descriptors - earlier.Descriptors,
        later.Interpreter - earlier.Interpreter);

    private static long ResidentBytes(int processId)
    {
        using var process = Process.GetProcessById(processId);
        return process.WorkingSet64;
    }
}
