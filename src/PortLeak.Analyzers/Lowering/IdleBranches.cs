using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// Branches whose two ways meet again at once, with nothing on either that concerns anything but the value they ask about:
/// the test that a <c>using</c> makes before it disposes. A state need not remember which way it took.
/// </summary>
/// <remarks>Without this a method of many ports would remember of each, in the states of every other, that it is not null.</remarks>
internal static class IdleBranches
{
    /// <summary>A branch that is idle unless something asks about what is set on one of its ways.</summary>
    internal sealed record Candidate(LoweredBlock Block, Condition Condition, ImmutableArray<Slot> Sets);

    /// <param name="graph">The graph that the blocks are of.</param>
    /// <param name="blocks">Its blocks, by their ordinals.</param>
    /// <param name="carries">Whether a slot may hold a port.</param>
    public static IEnumerable<Candidate> Find(ControlFlowGraph graph, LoweredBlock[] blocks, Func<Slot, bool> carries)
    {
        foreach (var block in graph.Blocks)
        {
            if (blocks[block.Ordinal] is not { Branch: Operand.Outcome { Condition: var condition } } lowered
                || block.ConditionalSuccessor is not { } conditional || block.FallThroughSuccessor is not { } fallThrough)
            {
                continue;
            }

            var steps = new List<Step>();
            if (Follow(conditional, blocks, steps) is { } meeting && meeting == Follow(fallThrough, blocks, steps)
                && steps.TrueForAll(step => IsIdle(step, condition, carries)))
            {
                yield return new Candidate(
                    lowered, condition, steps.OfType<Step.Set>().Select(step => step.Target).ToImmutableArray());
            }
        }
    }

    // To where another way comes in.
    private static BasicBlock? Follow(ControlFlowBranch branch, LoweredBlock[] blocks, List<Step> steps)
    {
        while (branch is
            { Semantics: ControlFlowBranchSemantics.Regular, FinallyRegions.IsEmpty: true, Destination: { } next })
        {
            if (next.Predecessors.Length > 1)
                return next;
            if (next is not { ConditionKind: ControlFlowConditionKind.None, FallThroughSuccessor: { } onward }
                || blocks[next.Ordinal].NeverReturns)
            {
                return null;
            }

            steps.AddRange(blocks[next.Ordinal].Steps);
            branch = onward;
        }

        return null;
    }

    private static bool IsIdle(Step step, Condition condition, Func<Slot, bool> carries) => !step.MayThrow && step switch
    {
        Step.Set { IsRemoval: false } set => !carries(set.Target),
        Step.Forget => true,
        Step.Release release => condition is { Kind: ConditionKind.IsNull, IsPartial: false }
            && release.Source.Root == condition.Slot.Root,
        _ => false,
    };
}
