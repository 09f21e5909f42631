using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// Places the lowered steps of Roslyn's blocks into a graph in which every step that may throw ends its block and has
/// edges to wherever the exception goes. Blocks are placed from a queue, never by recursion.
/// </summary>
internal sealed class FlowGraphBuilder
{
    private readonly AnalysisRoot _root;
    private readonly SlotTable _slots = new();
    private readonly StepLowerer _lowerer;
    private readonly StepPruner _pruner;
    private readonly ExceptionEdges _exceptions;
    private readonly LoweredBlock[] _lowered;
    private readonly List<FlowBlock> _blocks = [];
    private readonly Dictionary<(int Ordinal, Passage? Passage), FlowBlock> _placed = [];
    private readonly Dictionary<(ControlFlowRegion, FlowBlock, Passage?), Passage> _normalPassages = [];
    private readonly Queue<(BasicBlock Block, Passage? Passage, FlowBlock First)> _pending = [];

    private FlowGraphBuilder(AnalysisRoot root, KnownSymbols symbols, OriginFinder origins)
    {
        _root = root;
        _slots.This(root.Symbol.ContainingType);
        _lowerer = new StepLowerer(root, _slots, symbols, origins);
        _exceptions = new ExceptionEdges(this, _slots);
        NormalExit = Add(FlowBlockKind.NormalExit);
        ExceptionalExit = Add(FlowBlockKind.ExceptionalExit);
        _lowered = root.Graph.Blocks.Select(_lowerer.Lower).ToArray();
        _pruner = new StepPruner(_lowered, root.Graph, _slots, origins);
        _pruner.Prune();
    }

    public FlowBlock NormalExit { get; }

    public FlowBlock ExceptionalExit { get; }

    public static FlowGraph Build(AnalysisRoot root, KnownSymbols symbols, OriginFinder origins) =>
        new FlowGraphBuilder(root, symbols, origins).Build();

    /// <summary>The block that Roslyn's block begins with on this passage.</summary>
    public FlowBlock Place(int ordinal, Passage? passage)
    {
        var block = _root.Graph.Blocks[ordinal];
        if (block.Kind is BasicBlockKind.Exit)
            return NormalExit;

        passage = Passage.Around(passage, block);
        if (!_placed.TryGetValue((ordinal, passage), out var placed))
        {
            _placed.Add((ordinal, passage), placed = Add(FlowBlockKind.Ordinary));
            _pending.Enqueue((block, passage, placed));
        }

        return placed;
    }

    private FlowGraph Build()
    {
        var entry = Place(0, null);
        while (_pending.Count > 0)
        {
            var (block, passage, first) = _pending.Dequeue();
            Fill(block, passage, first);
        }

        return new FlowGraph(_root, _slots, _blocks, entry, _pruner.Asked);
    }

    private FlowBlock Add(FlowBlockKind kind)
    {
        var block = new FlowBlock(_blocks.Count, kind);
        _blocks.Add(block);
        return block;
    }

    private void Fill(BasicBlock block, Passage? passage, FlowBlock current)
    {
        var lowered = _lowered[block.Ordinal];
        foreach (var step in lowered.Steps)
        {
            current.Steps.Add(step);
            if (!step.MayThrow && step is not Step.Yield)
                continue;

            var (exception, kind) = step.MayThrow
                ? (ThrownException.Any, FlowEdgeKind.Exception)
                : (ThrownException.Abandonment, FlowEdgeKind.Abandonment);
            current.Edges.AddRange(_exceptions.From(block.EnclosingRegion, passage, exception, kind));
            var next = Add(FlowBlockKind.Ordinary);
            current.Edges.Add(new FlowEdge(next, FlowEdgeKind.Normal, null, ImmutableArray<Slot>.Empty));
            current = next;
        }

        current.Branch = lowered.BranchOperation;
        if (lowered.NeverReturns)
            return;

        var isTrue = block.ConditionKind is ControlFlowConditionKind.WhenTrue;
        if (block.ConditionalSuccessor is { } conditional)
            Follow(block, passage, current, conditional, isTrue, lowered);
        if (block.FallThroughSuccessor is { } fallThrough)
            Follow(block, passage, current, fallThrough, block.ConditionalSuccessor is null ? null : !isTrue, lowered);
    }

    private void Follow(
        BasicBlock block,
        Passage? passage,
        FlowBlock current,
        ControlFlowBranch branch,
        bool? outcome,
        LoweredBlock lowered)
    {
        if (outcome is { } taken && lowered.Branch is Operand.Constant { Value: bool known } && known != taken)
            return;

        var condition = outcome is null ? null : (lowered.Branch as Operand.Outcome)?.Condition;
        if (outcome is false)
            condition = condition?.Negate();
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                Raise(block, passage, current, branch, lowered);
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                if (passage is not null)
                    current.Edges.AddRange(passage.Exits.Select(exit => exit with { Condition = condition }));
                break;
            case ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return
                when branch.Destination is { } destination:
                current.Edges.Add(Through(branch, destination, passage, condition, lowered) with { Outcome = outcome });
                break;
        }
    }

    // Outermost first: each finally goes on to the next one, the last one to the destination. Variables stay until the
    // finally blocks of their scope have run.
    private FlowEdge Through(
        ControlFlowBranch branch, BasicBlock destination, Passage? passage, Condition? condition, LoweredBlock lowered)
    {
        var target = Place(destination.Ordinal, passage);
        var left = branch.LeavingRegions;
        var end = left.Length;
        for (var index = branch.FinallyRegions.Length - 1; index >= 0; index--)
        {
            var region = branch.FinallyRegions[index];
            var begin = left.IndexOf(region.EnclosingRegion!) + 1;
            var next = new FlowEdge(target, FlowEdgeKind.Normal, null, SlotsOf(left, begin, end));
            var key = (region, target, passage);
            if (!_normalPassages.TryGetValue(key, out var through))
                _normalPassages.Add(key, through = new Passage(region, passage, () => [next]));

            target = Place(region.FirstBlockOrdinal, through);
            end = begin;
        }

        return new FlowEdge(
            target, FlowEdgeKind.Normal, condition, SlotsOf(left, 0, end).AddRange(lowered.Temporaries));
    }

    private ImmutableArray<Slot> SlotsOf(ImmutableArray<ControlFlowRegion> regions, int begin, int end) =>
        begin >= end
            ? ImmutableArray<Slot>.Empty
            : regions.Skip(begin).Take(end - begin)
                .SelectMany(region => Scopes.SlotsOf(region, _slots))
                .ToImmutableArray();

    private void Raise(
        BasicBlock block, Passage? passage, FlowBlock current, ControlFlowBranch branch, LoweredBlock lowered)
    {
        var operation = lowered.BranchOperation ?? _root.Graph.OriginalOperation;
        current.Steps.Add(new Step.Throw(operation) { MayThrow = true });
        current.Edges.AddRange(_exceptions.From(
            block.EnclosingRegion, passage, ExceptionOf(block, branch, operation), FlowEdgeKind.Exception));
    }

    private static ThrownException ExceptionOf(BasicBlock block, ControlFlowBranch branch, IOperation thrown)
    {
        if (branch.Semantics is ControlFlowBranchSemantics.Rethrow)
        {
            for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
            {
                if (region.Kind is ControlFlowRegionKind.Catch)
                    return new ThrownException(region.ExceptionType, IsExact: false);
            }
        }

        var exception = thrown.StripConversions();
        return exception.Type is null or { Name: "Exception", ContainingNamespace.Name: "System" }
            ? ThrownException.Any
            : new ThrownException(exception.Type, exception is IObjectCreationOperation);
    }
}
