using System.Collections.Immutable;
using PortLeak.Analyzers.Rules;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>Which rewritings each rule has, in the order of preference: the first that may be offered is the default.</summary>
internal static class RewritingTable
{
    private static readonly ImmutableArray<Rewriting> Leaks =
    [
        new MakeAsync.Rewriter(new ScopeDeclaration.Rewriter()),
        new ScopeDeclaration.Rewriter(),
        new MakeAsync.Rewriter(new Hoist.Rewriter()),
        new Hoist.Rewriter(),
        new MakeAsync.Rewriter(new ScopeDeclaration.Rewriter(), changesTypes: true),
        new MakeAsync.Rewriter(new Hoist.Rewriter(), changesTypes: true),
    ];

    private static readonly ImmutableDictionary<string, ImmutableArray<Rewriting>> ByRule =
        new Dictionary<string, ImmutableArray<Rewriting>>
        {
            [RuleIds.NeverStopped] = Leaks,
            [RuleIds.NotStoppedOnEveryPath] = Leaks,
            [RuleIds.NotStoppedOnException] = Leaks,
            [RuleIds.NotStoppedInConcurrentWork] = Leaks,
            [RuleIds.Lost] = Leaks,
        }.ToImmutableDictionary();

    public static ImmutableArray<Rewriting> For(string ruleId) =>
        ByRule.TryGetValue(ruleId, out var rewritings) ? rewritings : [];
}
