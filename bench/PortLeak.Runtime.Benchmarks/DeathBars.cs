using PortLeak.Runtime.Benchmarks.Languages;
using PortLeak.Runtime.Benchmarks.Peers;
using PortLeak.Runtime.Soak;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>How long an interpreter outlives a host that is killed, where it holds its lock in a C call and has children.</summary>
internal static class DeathBars
{
    private const int Trials = 100;

    public static IEnumerable<Work> Of(Language language) =>
    [
        new($"death of a {language.Name} that holds its lock, with two children, after kill -9 of its host", () => DieAsync(language)),
    ];

    private static async Task<(Figure[], Bar[])> DieAsync(Language language)
    {
        var times = new List<double>();
        for (var trial = 0; trial < Trials; trial++)
            times.Add((await KillLatency.MeasureAsync(language.Name.ToLowerInvariant())).Last);
        double[] sorted = [.. times.Order()];
        var (median, late) = (sorted[Trials / 2], sorted[Trials * 99 / 100]);
        var figure = FormattableString.Invariant($"median {median:0.0} ms, p99 of {Trials} {late:0.0} ms");
        return ([new Figure(Peer.Port, figure)], [new Bar("ms, p99", late, 10)]);
    }
}
