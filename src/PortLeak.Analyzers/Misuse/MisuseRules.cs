using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Misuse;

/// <summary>The rules about ports that are stopped, and stopped or used in a wrong way.</summary>
internal static class MisuseRules
{
    private static readonly ImmutableArray<IMisuseRule> All = ImmutableArray.Create<IMisuseRule>(
        new StopsNotAwaited(),
        new UsesAfterStop(),
        new OutlivingWork(),
        new BlockingUsings(),
        new BrokenParameterContracts(),
        new StartsInLoops());

    /// <summary>What the rules have to say about a body; no place is named twice by one of them.</summary>
    public static IEnumerable<Misuse> Find(SolvedBody body)
    {
        var seen = new HashSet<(string Rule, Location Location)>();
        return All.SelectMany(rule => rule.Find(body)).Where(misuse => seen.Add((misuse.Rule.Id, misuse.Location)));
    }
}
