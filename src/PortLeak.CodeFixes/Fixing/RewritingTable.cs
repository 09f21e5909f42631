using System.Collections.Immutable;
using PortLeak.Analyzers.Rules;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>Which rewritings each rule has, in the order of preference: the first that may be offered is the default.</summary>
internal static class RewritingTable
{
    private static readonly ImmutableArray<Rewriting> Leaks =
    [
        .. InAnyFunction(new ScopeDeclaration.Rewriter()),
        .. InAnyFunction(new Hoist.Rewriter()),
        .. InAnyFunction(new AssignedLocal.Rewriter()),
        .. InAnyFunction(new TaskLocal.Rewriter()),
        .. InAnyFunction(new ScopeStatement.Rewriter()),
        .. InAnyFunction(new CatchAndStop.Rewriter()),
        .. InAnyFunction(new OwnershipFlag.Rewriter()),
        .. InAnyFunction(new ScopeDeclaration.Rewriter(keepsStops: true)),
        .. InAnyFunction(new TryFinally.Rewriter()),
        .. InAnyFunction(new OwnerLocal.Rewriter()),
        .. InAnyFunction(new DeconstructedLocals.Rewriter()),
        .. InAnyFunction(new OutLocal.Rewriter()),
        .. InAnyFunction(new OwningScope.Rewriter()),
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
            [RuleIds.Overwritten] =
            [
                .. InAnyFunction(new AssignedLocal.Rewriter()),
                new StopBeforeOverwriting.Rewriter(),
                .. InAnyFunction(new TryFinally.Rewriter()),
                .. InAnyFunction(new OwnerLocal.Rewriter()),
                .. InAnyFunction(new OwningScope.Rewriter()),
            ],
            [RuleIds.OwnerDoesNotStop] =
            [
                new OwnerDisposal.ConstructorGuard(),
                new OwnerDisposal.Extender(always: false),
                new OwnerDisposal.Extender(always: true),
                new OwnerDisposal.Implementer(),
                .. InAnyFunction(new ScopeDeclaration.Rewriter()),
            ],
            [RuleIds.StopNotAwaited] = [new AwaitStop.Rewriter()],
            [RuleIds.UsedAfterStop] = [new AwaitInsideScope.Rewriter()],
            [RuleIds.BlockingStop] = [new AwaitUsingInstead.Rewriter()],
            [RuleIds.StartedInLoop] = [new RentFromPool.Rewriter()],
        }.ToImmutableDictionary();

    // In a loop that can be awaited, in a function that can become asynchronous, and in any other as it is.
    private static ImmutableArray<Rewriting> InAnyFunction(StartRewriting rewriting) =>
        [new ParallelForEachAsync.Rewriter(rewriting), new MakeAsync.Rewriter(rewriting), rewriting];

    public static ImmutableArray<Rewriting> For(string ruleId) =>
        ByRule.TryGetValue(ruleId, out var rewritings) ? rewritings : [];
}
