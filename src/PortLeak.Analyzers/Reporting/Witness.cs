using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Reporting;

/// <summary>A path on which a port is not stopped, from its start to where it is lost.</summary>
/// <param name="State">What holds at the end.</param>
/// <param name="Thrower">The first operation after the start that throws on it.</param>
/// <param name="Branch">The last condition that it passes, with its outcome.</param>
/// <param name="Exit">The statement by which it leaves.</param>
internal sealed record Witness(
    LeakState State, IOperation? Thrower, (IOperation Condition, bool Outcome)? Branch, IOperation? Exit)
{
    /// <summary>The path that led to the node.</summary>
    public static Witness Of(FlowNode<LeakState> end)
    {
        IOperation? thrower = null;
        (IOperation, bool)? branch = null;
        IOperation? exit = end.State.End;
        for (var node = end; node is { State.Origin: not null, Predecessor: { } predecessor }; node = predecessor)
        {
            var edge = node.Edge!;
            if (edge.Kind is FlowEdgeKind.Exception)
                thrower = predecessor.Block.Steps[predecessor.Block.Steps.Count - 1].Operation;
            if (edge.Outcome is { } outcome && predecessor.Block.Branch is { } condition)
                branch ??= (condition, outcome);
            else if (edge.Outcome is null)
                exit ??= predecessor.Block.Branch;
        }

        return new Witness(end.State, thrower, branch, exit);
    }

    /// <summary>The places of the path in its order, for the finding's additional locations.</summary>
    public ImmutableArray<Location> Locations() =>
        new[] { Branch?.Condition, Thrower, Exit }.OfType<IOperation>()
            .Select(operation => operation.Syntax.GetLocation())
            .Distinct().ToImmutableArray();
}
