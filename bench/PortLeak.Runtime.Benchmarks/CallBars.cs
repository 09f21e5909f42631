using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>Small calls: one after another, from 64 callers, and what they allocate.</summary>
internal static class CallBars
{
    private static readonly object?[] Arguments = [42];

    public static async IAsyncEnumerable<Bar> MeasureAsync(PythonPort port, string python)
    {
        using var loop = new MinimalLoop(python);
        using var json = new JsonLinesClient(python);

        var sequential = await Rounds.MeasureAsync(
            5_000,
            count => Repeat(count, loop.Call),
            count => Repeat(count, () => port.Call<int>("work", "echo", Arguments)),
            async count =>
            {
                for (var call = 0; call < count; call++)
                    await port.CallAsync<int>("work", "echo", Arguments);
            },
            async count =>
            {
                for (var call = 0; call < count; call++)
                    await json.CallAsync<int>("echo", 42);
            });
        var figure = FormattableString.Invariant(
            $"minimal loop {sequential.Of(0):0.0} µs, Call {sequential.Of(1):0.0} µs, CallAsync {sequential.Of(2):0.0} µs, JSON lines {sequential.Of(3):0.0} µs");
        yield return new Bar("sequential small call", figure, sequential.Ratio(1, 0), 1.5, "Call ÷ minimal loop");
        yield return new Bar("sequential small call", figure, sequential.Ratio(2, 1), 2, "CallAsync ÷ Call");

        var parallel = await Rounds.MeasureAsync(
            64 * 500,
            count => Repeat(count / 64, loop.CallBatch),
            count => InParallel(count, () => port.CallAsync<int>("work", "echo", Arguments)),
            count => InParallel(count, () => json.CallAsync<int>("echo", 42)));
        figure = FormattableString.Invariant(
            $"minimal loop {1e6 / parallel.Of(0):N0}, CallAsync {1e6 / parallel.Of(1):N0}, JSON lines {1e6 / parallel.Of(2):N0} calls/s");
        yield return new Bar("64 callers on one port", figure, parallel.Ratio(1, 0), 2, "time ÷ minimal loop's in batches");

        yield return await AllocationAsync(port);
    }

    private static async Task<Bar> AllocationAsync(PythonPort port)
    {
        const int Calls = 20_000;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var call = 0; call < Calls; call++)
            await port.CallAsync<int>("work", "echo", Arguments);
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Calls;
        return new Bar("small call", FormattableString.Invariant($"{bytes:0} B allocated"), bytes, 200, "bytes");
    }

    private static Task Repeat(int count, Action work)
    {
        for (var call = 0; call < count; call++)
            work();
        return Task.CompletedTask;
    }

    private static Task InParallel(int count, Func<Task> call) =>
        Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            for (var made = 0; made < count / 64; made++)
                await call();
        })));
}
