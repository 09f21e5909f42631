using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>Small calls in one language: one after another, and from 64 callers.</summary>
internal static class CallBars
{
    private const int Callers = 64;

    private static readonly object?[] Arguments = [42];

    public static async IAsyncEnumerable<Bar> MeasureAsync(string language, Port port, string module, MinimalLoop loop)
    {
        var sequential = await Rounds.MeasureAsync(
            5_000,
            count => Repeat(count, loop.Call),
            count => Repeat(count, () => port.Call<int>(module, "echo", Arguments)),
            async count =>
            {
                for (var call = 0; call < count; call++)
                    await port.CallAsync<int>(module, "echo", Arguments);
            });
        var figure = FormattableString.Invariant(
            $"minimal loop {sequential.Of(0):0.0} µs, Call {sequential.Of(1):0.0} µs, CallAsync {sequential.Of(2):0.0} µs");
        yield return new Bar($"sequential small call, {language}", figure, sequential.Ratio(1, 0), 1.5, "Call ÷ minimal loop");
        yield return new Bar($"sequential small call, {language}", figure, sequential.Ratio(2, 1), 2, "CallAsync ÷ Call");

        var parallel = await Rounds.MeasureAsync(
            Callers * 500,
            count => Repeat(count / Callers, loop.CallBatch),
            count => InParallel(count, () => port.CallAsync<int>(module, "echo", Arguments)));
        figure = FormattableString.Invariant(
            $"minimal loop {1e6 / parallel.Of(0):N0}, CallAsync {1e6 / parallel.Of(1):N0} calls/s");
        yield return new Bar(
            $"64 callers on one port, {language}", figure, parallel.Ratio(1, 0), 2, "time ÷ minimal loop's in batches");
    }

    /// <summary>What a user would write instead of the library, for the same work. No bar: for comparison.</summary>
    public static async Task<string> CompareAsync(JsonLinesClient json)
    {
        var sequential = await Rounds.MeasureAsync(
            2_000,
            async count =>
            {
                for (var call = 0; call < count; call++)
                    await json.CallAsync<int>("echo", 42);
            });
        var parallel = await Rounds.MeasureAsync(
            Callers * 200, count => InParallel(count, () => json.CallAsync<int>("echo", 42)));
        return FormattableString.Invariant(
            $"{sequential.Of(0):0.0} µs a sequential call, {1e6 / parallel.Of(0):N0} calls/s from 64 callers");
    }

    private static Task Repeat(int count, Action work)
    {
        for (var call = 0; call < count; call++)
            work();
        return Task.CompletedTask;
    }

    private static Task InParallel(int count, Func<Task> call) =>
        Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            for (var made = 0; made < count / Callers; made++)
                await call();
        })));
}
