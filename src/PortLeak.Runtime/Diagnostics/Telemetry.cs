using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PortLeak.Diagnostics;

/// <summary>
/// The meter and the source of spans of this library. Nothing is measured, and nothing allocated, where nobody listens.
/// </summary>
internal static class Telemetry
{
    private const string Name = "PortLeak";

    private static readonly string? Version = typeof(Telemetry).Assembly.GetName().Version?.ToString(3);

    private static readonly Meter Meter = new(Name, Version);

    // From a small call to one that trains a model.
    private static readonly InstrumentAdvice<double> Durations = new()
    {
        HistogramBucketBoundaries =
            [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    };

    private static readonly Counter<long> Io = Meter.CreateCounter<long>(
        "portleak.port.io", "By", "Bytes of calls, answers and what else is said between the program and its interpreters.");

    private static readonly KeyValuePair<string, object?> Sent = new(Attributes.Direction, "transmit");
    private static readonly KeyValuePair<string, object?> Received = new(Attributes.Direction, "receive");

    public static ActivitySource Source { get; } = new(Name, Version);

    public static Histogram<double> CallDuration { get; } = Meter.CreateHistogram(
        "portleak.call.duration", "s", "Duration of calls, from the call to its answer.", advice: Durations);

    public static Histogram<double> StartDuration { get; } = Meter.CreateHistogram(
        "portleak.port.start.duration", "s", "Duration of starts, until the interpreter serves.", advice: Durations);

    public static Histogram<double> PoolWait { get; } = Meter.CreateHistogram(
        "portleak.pool.wait.duration", "s", "How long callers waited for an interpreter of a pool.", advice: Durations);

    /// <summary>Whether somebody wants to know of calls.</summary>
    public static bool ObservesCalls => CallDuration.Enabled || Source.HasListeners();

    static Telemetry()
    {
        Meter.CreateObservableUpDownCounter(
            "portleak.port.active",
            () => PortCounts.Process.Read((language, tally) => new[] { Count(tally.Active, language) }),
            "{port}",
            "Interpreters that run.");
        Meter.CreateObservableCounter(
            "portleak.port.started",
            () => PortCounts.Process.Read((language, tally) => new[] { Count(tally.Started, language) }),
            "{port}",
            "Interpreters that were started.");
        Meter.CreateObservableCounter(
            "portleak.port.leaked",
            () => PortCounts.Process.Read((language, tally) => new[] { Count(tally.Leaked, language) }),
            "{port}",
            "Interpreters that the program dropped without stopping them.");
        Meter.CreateObservableCounter(
            "portleak.port.stopped",
            () => PortCounts.Process.Read((language, tally) => tally.Stopped.Select(
                entry => Count(
                    entry.Value, language, new KeyValuePair<string, object?>(Attributes.ExitReason, Attributes.Of(entry.Key))))),
            "{port}",
            "Interpreters that were stopped, or ended by themselves.");
        PoolGauges.AddTo(Meter);
    }

    /// <summary>Whether somebody wants to know of bytes.</summary>
    public static bool CountsBytes => Io.Enabled;

    public static void CountSent(long bytes) => Io.Add(bytes, Sent);

    public static void CountReceived(long bytes) => Io.Add(bytes, Received);

    private static Measurement<long> Count(long value, string language, params KeyValuePair<string, object?>[] more) =>
        new(value, [new KeyValuePair<string, object?>(Attributes.Language, Attributes.OfLanguage(language)), .. more]);
}
