using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Summaries;

/// <summary>
/// What a method of a type stops of its object's members whenever it ends: asked of its summary, with a flag of the object
/// taken to be either.
/// </summary>
internal sealed class StoppedPaths(SummaryCache cache)
{
    // A body that asks what a type stops has the bodies of that type solved below it on the stack. Deeper than any
    // program that a person wrote, such a type is taken to stop nothing.
    private const int MaxNesting = 64;

    private readonly ConcurrentDictionary<(StoppedInstance Self, IMethodSymbol Method), ImmutableArray<string>> _known = new();
    private readonly ThreadLocal<int> _nesting = new();

    /// <summary>The paths below <c>this</c> that the method stops, if need be because a flag of the object says so.</summary>
    public ImmutableArray<string> Of(INamedTypeSymbol self, IMethodSymbol method, CancellationToken cancellation)
    {
        var always = Of(new StoppedInstance(self), method, cancellation);
        var told = OwnershipFlags.Of(self).SelectMany(flag => new[] { true, false }.SelectMany(value =>
            Of(new StoppedInstance(self, flag, value), method, cancellation)));
        return always.Concat(told).Distinct().ToImmutableArray();
    }

    /// <summary>The paths below <c>this</c> that the method stops.</summary>
    public ImmutableArray<string> Of(StoppedInstance self, IMethodSymbol method, CancellationToken cancellation)
    {
        if (_known.TryGetValue((self, method), out var known))
            return known;
        if (_nesting.Value == MaxNesting)
            return ImmutableArray<string>.Empty;

        _nesting.Value++;
        try
        {
            return _known.GetOrAdd((self, method), Compute(self, method, cancellation));
        }
        finally
        {
            _nesting.Value--;
        }
    }

    private ImmutableArray<string> Compute(StoppedInstance self, IMethodSymbol method, CancellationToken cancellation)
    {
        if (cache.FindBodies(method, cancellation) is not { } bodies)
            return ImmutableArray<string>.Empty;

        var constants = method.Parameters
            .Where(parameter => parameter.Type.SpecialType is SpecialType.System_Boolean)
            .Select(parameter => new KeyValuePair<IParameterSymbol, Fact>(parameter, Fact.True))
            .ToImmutableArray();
        var key = new SummaryKey(bodies, bodies.Outermost, constants, self);
        if (!cache.TryGet(key, out var summary))
            summary = new SummarySolver(cache, cancellation).Solve(key).Summary;
        return summary.Inputs
            .Where(input => input.Root.Kind is SlotKind.This && summary.Settles(input, alsoWhenThrowing: true))
            .Select(input => input.ToString().Substring("this.".Length))
            .ToImmutableArray();
    }
}
