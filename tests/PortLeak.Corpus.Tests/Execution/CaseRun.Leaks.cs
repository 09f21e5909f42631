using System.Collections.Concurrent;
using PortLeak.Fakes;

namespace PortLeak.Corpus.Tests.Execution;

/// <summary>What a run has left running, and which call sites may answer for it.</summary>
public sealed partial class CaseRun
{
    private const int LeaksThatAreEndless = 3;
    private readonly ConcurrentBag<(object Owner, int Site)> _owners = [];

    /// <summary>
    /// For each start left running the sites that it came through: its own, those of the calls that handed it on, and
    /// those of the calls that created an object which holds it.
    /// </summary>
    /// <param name="statics">What static fields refer to: it lives as long as the process on purpose.</param>
    internal IEnumerable<IReadOnlyList<int>> LeftRunning(IEnumerable<object> statics)
    {
        if (HasExited)
            return [];
        var running = _run.Obligations.Where(obligation => obligation.LeftRunning).ToList();
        if (running.Count == 0)
            return [];

        var kept = PortGraph.Reachable(statics);
        var held = _owners.Select(owner => (owner.Site, Holds: PortGraph.Reachable([owner.Owner]))).ToList();
        var leaks = running
            .Where(obligation => !kept.Contains(obligation.Subject))
            .Select(obligation => SitesOf(obligation, held))
            .ToList();

        // A path that never ends leaks nothing, unless it starts another port in every round.
        return IsEndless
            ? leaks.Where(leak => leaks.Count(other => other[0] == leak[0]) > LeaksThatAreEndless)
            : leaks;
    }

    private static List<int> SitesOf(Obligation obligation, IEnumerable<(int Site, IReadOnlySet<object> Holds)> held)
        => [.. obligation.Sites
            .Concat(held.Where(owner => owner.Holds.Contains(obligation.Subject)).Select(owner => owner.Site))
            .DefaultIfEmpty(-1)
            .Distinct()];
}
