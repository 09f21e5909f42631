namespace PortLeak.Runtime.Tests.Diagnostics;

/// <summary>What nobody listens to costs nothing: a small call allocates what the design grants it, its spans and measurements included.</summary>
[Collection(nameof(Alone))]
public sealed class AllocationTests
{
    private const int Calls = 5_000;
    private const int MostBytesACall = 200;

    private static readonly object?[] Arguments = [42];

    [Fact(Timeout = 60_000)]
    public async Task WithoutListeners_AnAwaitedCallAllocatesNoMoreThanItself()
    {
        await using var python = await Pythons.StartAsync();

        Assert.InRange(await BytesACallAsync(() => python.CallAsync<int>("probe", "echo", Arguments, CancellationToken.None)), 1, MostBytesACall);
    }

    [Fact(Timeout = 60_000)]
    public async Task WithoutListeners_ABlockingCallAllocatesNoMoreThanItself()
    {
        await using var python = await Pythons.StartAsync();

        Assert.InRange(
            await BytesACallAsync(() => Task.FromResult(python.Call<int>("probe", "echo", Arguments, CancellationToken.None))) - BytesOfATask,
            1,
            MostBytesACall);
    }

    // Of Task.FromResult, for a number that the runtime keeps no task for.
    private const int BytesOfATask = 72;

    /// <summary>The least of some rounds: until the code is compiled for the last time, and when a collection falls into one, it is more.</summary>
    private static async Task<long> BytesACallAsync(Func<Task<int>> call)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 6; round++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            for (var made = 0; made < Calls; made++)
                Assert.True(await call() == 42);
            least = Math.Min(least, (GC.GetTotalAllocatedBytes(precise: true) - before) / Calls);
        }

        return least;
    }
}
