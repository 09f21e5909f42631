using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>
/// The microseconds of each peer in each round; those of a round it did not take part in are no number. What counts of a peer is the lower
/// quartile of its rounds: a small virtual machine has two speeds, and which one a round gets depends on whether a processor must be woken
/// and on the neighbours, not on the peer.
/// </summary>
internal sealed class Timings(string[] peers, double[][] rounds)
{
    public bool Has(string peer) => Array.IndexOf(peers, peer) >= 0;

    /// <summary>The lower quartile over the rounds.</summary>
    public double Of(string peer)
    {
        var index = Index(peer);
        var sorted = rounds.Select(round => round[index]).Where(time => !double.IsNaN(time)).Order().ToArray();
        return sorted[sorted.Length / 4];
    }

    public Bar Bar(string peer, string to, double atMost) => new($"{peer} ÷ {to}", Of(peer) / Of(to), atMost);

    /// <summary>The bar against ErlPort, where it takes part.</summary>
    public Bar[] BarAgainstErlPort(string peer, double atMost) => Has(Peer.ErlPort) ? [Bar(peer, Peer.ErlPort, atMost)] : [];

    /// <summary>Every peer's time for one operation.</summary>
    public Figure[] Times() => [.. peers.Select(peer => new Figure(peer, Duration(Of(peer)), Of(peer)))];

    /// <summary>Every peer's operations in a second.</summary>
    public Figure[] Rates() => [.. peers.Select(peer => new Figure(peer, Rate(Of(peer)), Of(peer)))];

    private static string Rate(double microseconds) => FormattableString.Invariant($"{1e6 / microseconds:N0} calls/s");

    private static string Duration(double microseconds) => microseconds switch
    {
        < 1_000 => FormattableString.Invariant($"{microseconds:0.0} µs"),
        < 1_000_000 => FormattableString.Invariant($"{microseconds / 1_000:0.0} ms"),
        _ => FormattableString.Invariant($"{microseconds / 1_000_000:0.0} s"),
    };

    private int Index(string peer) => Array.IndexOf(peers, peer) is >= 0 and var index
        ? index
        : throw new ArgumentException($"{peer} did not take part.", nameof(peer));
}
