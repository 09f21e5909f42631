using System.Collections.Immutable;
using PortLeak.Analyzers.Rules;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>Which rewritings each rule has, in the order of preference: the first that may be offered is the default.</summary>
internal static class RewritingTable
{
    private static readonly ImmutableArray<Rewriting> Leaks =
    [
        new ScopeDeclaration.Rewriter(),
    ];

    private static readonly ImmutableDictionary<string, ImmutableArray<Rewriting>> ByRule =
        new Dictionary<string, ImmutableArray<Rewriting>>
        {
            [RuleIds.NeverStopped] = Leaks,
            [RuleIds.NotStoppedOnEveryPath] = Leaks,
            [RuleIds.NotStoppedOnException] = Leaks,
            [RuleIds.NotStoppedInConcurrentWork] = Leaks,
        }.ToImmutableDictionary();

    public static ImmutableArray<Rewriting> For(string ruleId) =>
        ByRule.TryGetValue(ruleId, out var rewritings) ? rewritings : [];
}
