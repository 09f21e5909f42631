using System.Diagnostics;
using PortLeak.Runtime.Tests.Diagnostics;

namespace PortLeak.Runtime.Tests.Conversations;

/// <summary>A stream is as long as it likes: what waits in it is bounded, on both sides.</summary>
[Collection(nameof(Alone))]
public sealed class StreamMemoryTests
{
    private const int Size = 1024;
    private const long MostBytes = 32 * 1024 * 1024;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task AHundredThousandItemsOfPython_NeedNoMoreMemoryThanAFew()
    {
        await using var python = await Pythons.StartAsync();
        await AssertBoundedAsync(python, "streaming");
    }

    [Fact(Timeout = 120_000)]
    public async Task AHundredThousandItemsOfRuby_NeedNoMoreMemoryThanAFew()
    {
        await using var ruby = await Rubies.StartAsync();
        await AssertBoundedAsync(ruby, "Streaming");
    }

    /// <summary>Lets 100 MiB through.</summary>
    private static async Task AssertBoundedAsync(Port port, string module)
    {
        await port.StreamAsync<byte[]>(module, "large", [1000, Size], Token).CountAsync(Token);
        var (ours, theirs) = (GC.GetTotalMemory(forceFullCollection: true), ResidentBytes(port));
        long mostOurs = 0, mostTheirs = 0;
        var count = 0;

        await foreach (var item in port.StreamAsync<byte[]>(module, "large", [100_000, Size], Token))
        {
            Assert.Equal(Size, item.Length);
            if (++count % 5000 != 0)
                continue;
            mostOurs = Math.Max(mostOurs, GC.GetTotalMemory(forceFullCollection: true) - ours);
            mostTheirs = Math.Max(mostTheirs, ResidentBytes(port) - theirs);
        }

        Assert.Equal(100_000, count);
        Assert.InRange(mostOurs, long.MinValue, MostBytes);
        Assert.InRange(mostTheirs, long.MinValue, MostBytes);
    }

    private static long ResidentBytes(Port port)
    {
        using var process = Process.GetProcessById(port.ProcessId);
        return process.WorkingSet64;
    }
}
