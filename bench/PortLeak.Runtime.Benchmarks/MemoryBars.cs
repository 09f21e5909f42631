using PortLeak.Runtime.Benchmarks.Languages;
using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>What a call allocates.</summary>
internal static class MemoryBars
{
    private const int Calls = 20_000;

    private static readonly object?[] Arguments = [42];

    public static IEnumerable<Work> Of(Participants all) =>
    [
        new("memory that a small call allocates", () => AllocationAsync(all.Port)),
    ];

    private static async Task<(Figure[], Bar[])> AllocationAsync(Port port)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var call = 0; call < Calls; call++)
            await port.CallAsync<int>(Language.Module, "echo", Arguments);
        var asynchronous = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Calls;

        before = GC.GetTotalAllocatedBytes(precise: true);
        for (var call = 0; call < Calls; call++)
            port.Call<int>(Language.Module, "echo", Arguments);
        var blocking = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Calls;
        return (
            [
                new Figure(Peer.Call, FormattableString.Invariant($"{blocking:0} B")),
                new Figure(Peer.CallAsync, FormattableString.Invariant($"{asynchronous:0} B")),
            ],
            [new Bar("bytes, the greater", Math.Max(blocking, asynchronous), 200)]);
    }
}
