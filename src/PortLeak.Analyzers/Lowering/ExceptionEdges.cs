using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>The only place that knows where an exception goes: handlers by type, through filters and finally blocks.</summary>
internal sealed class ExceptionEdges(FlowGraphBuilder builder, SlotTable slots)
{
    private readonly Dictionary<(ControlFlowRegion, Passage?, ThrownException, FlowEdgeKind), List<FlowEdge>> _thrown = [];
    private readonly Dictionary<(ControlFlowRegion, Passage?, ThrownException), Passage> _passages = [];

    /// <summary>Where an exception that an operation in the region throws may go.</summary>
    public List<FlowEdge> From(ControlFlowRegion region, Passage? passage, ThrownException exception, FlowEdgeKind kind)
    {
        var key = (region, passage, exception, kind);
        if (!_thrown.TryGetValue(key, out var edges))
            _thrown.Add(key, edges = Dispatch(region, passage, exception, kind, region, firstHandler: 1));
        return edges;
    }

    private List<FlowEdge> Dispatch(
        ControlFlowRegion from,
        Passage? passage,
        ThrownException exception,
        FlowEdgeKind kind,
        ControlFlowRegion start,
        int firstHandler)
    {
        var edges = new List<FlowEdge>();
        // The regions of a lambda go on into the body around it, its exceptions do not.
        for (var region = start; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (passage is not null && region == passage.Region)
            {
                // An exception inside a filter counts as an answer of no.
                if (region.Kind is ControlFlowRegionKind.Filter)
                {
                    edges.AddRange(passage.Exits.Select(exit => exit with { Kind = kind }));
                    return edges;
                }

                passage = passage.Outer;
            }

            if (region.Kind is not ControlFlowRegionKind.Try || region.EnclosingRegion is not { } guarded)
                continue;

            var isCaught = guarded.Kind is ControlFlowRegionKind.TryAndFinally
                ? AddFinally(edges, from, passage, exception, kind, guarded)
                : AddHandlers(edges, from, passage, exception, kind, guarded, firstHandler);
            if (isCaught)
                return edges;

            firstHandler = 1;
        }

        edges.Add(new FlowEdge(
            exception == ThrownException.Abandonment ? builder.NormalExit : builder.ExceptionalExit,
            kind,
            null,
            ImmutableArray<Slot>.Empty));
        return edges;
    }

    private bool AddFinally(
        List<FlowEdge> edges,
        ControlFlowRegion from,
        Passage? passage,
        ThrownException exception,
        FlowEdgeKind kind,
        ControlFlowRegion guarded)
    {
        var @finally = guarded.NestedRegions[1];
        var through = PassageThrough(@finally, passage, exception, () => guarded.EnclosingRegion is { } outside
            ? From(outside, passage, exception, FlowEdgeKind.Unwinding)
            : []);
        edges.Add(EdgeTo(@finally, through, kind, from, guarded));
        return true;
    }

    private bool AddHandlers(
        List<FlowEdge> edges,
        ControlFlowRegion from,
        Passage? passage,
        ThrownException exception,
        FlowEdgeKind kind,
        ControlFlowRegion guarded,
        int firstHandler)
    {
        for (var index = firstHandler; index < guarded.NestedRegions.Length; index++)
        {
            var handler = guarded.NestedRegions[index];
            var match = exception.Match(handler.ExceptionType);
            if (match is HandlerMatch.Never)
                continue;

            if (handler.Kind is ControlFlowRegionKind.FilterAndHandler)
            {
                var next = index + 1;
                var filter = handler.NestedRegions[0];
                var through = PassageThrough(filter, passage, exception, () => Dispatch(
                    filter, passage, exception, FlowEdgeKind.Unwinding, guarded.NestedRegions[0], next));
                edges.Add(EdgeTo(filter, through, kind, from, guarded));
            }
            else
            {
                edges.Add(EdgeTo(handler, passage, kind, from, guarded));
            }

            // Past a filter that says no, the passage itself goes on to the next handler.
            if (match is HandlerMatch.Always)
                return true;
        }

        return false;
    }

    private Passage PassageThrough(
        ControlFlowRegion region, Passage? outer, ThrownException exception, Func<List<FlowEdge>> exits)
    {
        var key = (region, outer, exception);
        if (!_passages.TryGetValue(key, out var passage))
            _passages.Add(key, passage = new Passage(region, outer, exits));
        return passage;
    }

    private FlowEdge EdgeTo(
        ControlFlowRegion target, Passage? passage, FlowEdgeKind kind, ControlFlowRegion from, ControlFlowRegion guarded) =>
        new(builder.Place(target.FirstBlockOrdinal, passage), kind, null, LeftBetween(from, guarded));

    // Variables of the blocks that are left cannot be named in the handler.
    private ImmutableArray<Slot> LeftBetween(ControlFlowRegion from, ControlFlowRegion guarded)
    {
        var left = ImmutableArray.CreateBuilder<Slot>();
        for (var region = from; region is not null && region != guarded; region = region.EnclosingRegion)
            left.AddRange(Scopes.SlotsOf(region, slots));
        return left.ToImmutable();
    }
}
