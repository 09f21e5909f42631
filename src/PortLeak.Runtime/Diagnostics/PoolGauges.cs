using System.Diagnostics.Metrics;

namespace PortLeak.Diagnostics;

/// <summary>The pools of this process, those of one name taken together. A pool that is dropped is measured no more.</summary>
internal static class PoolGauges
{
    private static readonly Lock Gate = new();
    private static readonly List<WeakReference<IPoolGauge>> Pools = [];

    public static void Add(IPoolGauge pool)
    {
        lock (Gate)
            Pools.Add(new(pool));
    }

    public static void Remove(IPoolGauge pool)
    {
        lock (Gate)
            Pools.RemoveAll(reference => !reference.TryGetTarget(out var other) || other == pool);
    }

    public static void AddTo(Meter meter)
    {
        meter.CreateObservableUpDownCounter(
            "portleak.pool.port.count", () => Measure(CountStates), "{port}", "Interpreters of a pool, by what they do.");
        meter.CreateObservableUpDownCounter(
            "portleak.pool.port.max",
            () => Measure((name, usage) => [new(usage.MaxSize, Attributes.OfPool(name))]),
            "{port}",
            "The most interpreters that a pool may have.");
        meter.CreateObservableUpDownCounter(
            "portleak.pool.pending_requests",
            () => Measure((name, usage) => [new(usage.Waiting, Attributes.OfPool(name))]),
            "{request}",
            "Callers that wait for an interpreter of a pool.");
    }

    private static IEnumerable<Measurement<long>> CountStates(string name, PortPoolUsage usage)
    {
        yield return Count(usage.Idle, "idle");
        yield return Count(usage.Lent, "used");
        yield return Count(usage.Starting, "starting");

        Measurement<long> Count(long value, string state) => new(
            value, Attributes.OfPool(name), new KeyValuePair<string, object?>(Attributes.PoolPortState, state));
    }

    private static List<Measurement<long>> Measure(Func<string, PortPoolUsage, IEnumerable<Measurement<long>>> measure)
    {
        List<IPoolGauge> pools = [];
        lock (Gate)
        {
            Pools.RemoveAll(reference => !reference.TryGetTarget(out _));
            foreach (var reference in Pools)
            {
                if (reference.TryGetTarget(out var pool))
                    pools.Add(pool);
            }
        }

        return [.. pools.GroupBy(pool => pool.Name).SelectMany(group => measure(group.Key, group.Select(p => p.Usage).Aggregate(Add)))];
    }

    private static PortPoolUsage Add(PortPoolUsage a, PortPoolUsage b) => new(
        a.Idle + b.Idle, a.Lent + b.Lent, a.Starting + b.Starting, a.Waiting + b.Waiting, a.MaxSize + b.MaxSize);
}
