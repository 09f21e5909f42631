using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Summaries;

/// <summary>Runs the dataflow over one body, and reads its summary off the exits.</summary>
internal sealed class SummaryBuilder(OriginFinder origins)
{
    public Solution Build(SummaryKey key, ISummaries summaries)
    {
        var graph = key.Bodies.GraphOf(key.Root);
        var inputs = new Dictionary<Origin, Slot>();
        var functions = key.Constants.Where(constant => constant.Value.Value is FunctionValue)
            .ToDictionary(
                constant => constant.Key,
                constant => (FunctionValue)constant.Value.Value!,
                (IEqualityComparer<IParameterSymbol>)SymbolEqualityComparer.Default);
        AddWhatFunctionsReach(graph, functions.Values);
        var transfer = new LeakTransfer(graph, summaries, functions, isStopping: key.Stopping is not null);
        var flow = new ForwardSolver<LeakState>(graph.Entry, LeakStateLattice.Instance, transfer)
            .Solve(InitialStates(key, graph, inputs));
        var nodes = flow.Nodes;
        var outcomes = nodes.Where(node => !node.IsSuperseded)
            .Select(node => OutcomeOf(node, graph, inputs))
            .OfType<Outcome>().Distinct().ToImmutableArray();
        var tested = graph.TestedSlots.Select(slot => slot.Symbol).OfType<IParameterSymbol>()
            .Concat(graph.Blocks.SelectMany(block => block.Steps).OfType<Step.Invoke>().Select(invoke => invoke.Function))
            .ToImmutableArray();
        var mayThrow = nodes.Any(node => !node.IsSuperseded && node.Block.Kind is FlowBlockKind.ExceptionalExit);
        var summary = new MethodSummary(outcomes, tested, mayThrow, Fills(nodes, graph, summaries));
        return new Solution(graph, flow, summary, transfer.UsesAfterStop);
    }

    // Itself, or by another method of the object.
    private static bool Fills(IReadOnlyCollection<FlowNode<LeakState>> nodes, FlowGraph graph, ISummaries summaries) =>
        nodes.Any(node => node.Block.Kind is not FlowBlockKind.Ordinary
            && !node.State.Has(ObligationFlags.Released) && !node.State.Has(ObligationFlags.Dropped)
            && node.State.Origin is { } origin
            && node.State.Aliases.Any(place => IsOwn(place)
                && !SymbolEqualityComparer.Default.Equals(origin.Input, OverwrittenMembers.MemberOf(place))))
        || graph.Blocks.SelectMany(block => block.Steps).Select(CalleeOnThis).OfType<IMethodSymbol>()
            .Any(callee => summaries.Find(callee) is { Fills: true });

    private static IMethodSymbol? CalleeOnThis(Step step) => step switch
    {
        Step.Call { IsOnThis: true } call => call.Callee,
        Step.Use { MayFill: true, Source.Kind: SlotKind.This, Operation: IPropertyReferenceOperation read } =>
            read.Property.GetMethod?.OriginalDefinition,
        _ => null,
    };

    private IEnumerable<LeakState> InitialStates(SummaryKey key, FlowGraph graph, Dictionary<Origin, Slot> inputs)
    {
        var start = LeakState.Start;
        foreach (var constant in key.Constants)
        {
            if (graph.Slots.Find(constant.Key) is { } parameter && graph.TestedSlots.Contains(parameter))
                start = start.With(parameter, constant.Value);
        }

        if (key.Stopping is { } stopped)
        {
            foreach (var slot in graph.TestedSlots)
            {
                if (slot is { Kind: SlotKind.Member, Parent.Kind: SlotKind.This, Symbol: { } member })
                    start = start.With(slot, KnownOf(member, stopped));
            }
        }

        yield return start;
        foreach (var slot in InputsOf(key, graph))
        {
            var type = slot.Kind is SlotKind.Keyed ? slot.Parent!.Parent!.Type : slot.Type ?? slot.Parent?.Type;
            if (origins.Possible(type) is not { } carried)
                continue;

            var origin = new Origin(OriginKind.Input, carried.Type, carried.Port, key.Root.Syntax, OverwrittenMembers.MemberOf(slot) ?? slot.Symbol);
            inputs.Add(origin, slot);
            yield return start.Follow(
                origin, ObligationFlags.Held | ObligationFlags.Named, ImmutableArray.Create(slot));
        }
    }

    // Places that a caller fills: parameters, captured variables, fields; of collections, their elements.
    private List<Slot> InputsOf(SummaryKey key, FlowGraph graph)
    {
        var (root, slots) = (graph.Root, graph.Slots);
        var inputs = new List<Slot>();
        AddWhatCalleesReach(key, graph);
        foreach (var slot in slots.All)
        {
            if (!IsGiven(slot.Root, root) || slot.Kind is SlotKind.Pending
                or SlotKind.Current or SlotKind.Element or SlotKind.This
                || IsInsideOwner(slot, origins))
                continue;

            if (slot.Kind is SlotKind.Keyed)
            {
                inputs.Add(slot);
                continue;
            }

            var carriage = origins.Possible(slot.Type)?.Carriage;
            if (carriage is null)
                continue;
            if ((carriage & Carriage.Elements) != 0)
                inputs.Add(slots.Element(slot));
            else if ((carriage & Carriage.Member) == 0)
                inputs.Add(slot);
        }

        return inputs;
    }

    // A body that calls others hands them what it never mentions: the fields of its object, and variables around both.
    private void AddWhatCalleesReach(SummaryKey key, FlowGraph graph)
    {
        if (ReachesItsObject(graph, key.Bodies))
        {
            for (var type = key.Stopping?.Type ?? graph.Root.Symbol.ContainingType; type is not null; type = type.BaseType)
            {
                foreach (var (member, held) in HeldMembers.Of(type))
                {
                    if (origins.Possible(held) is not null)
                        graph.Slots.Member(graph.Slots.This(type), member, held);
                }
            }
        }

        if (graph.Root.Parent is null || !CallsOf(graph).Any(call => key.Bodies.Find(call.Callee) is not null))
            return;

        foreach (var variable in key.Bodies.Captured)
        {
            if (variable is ILocalSymbol local && origins.Possible(local.Type) is not null)
                graph.Slots.Local(local);
            else if (variable is IParameterSymbol parameter && origins.Possible(parameter.Type) is not null)
                graph.Slots.Parameter(parameter);
        }
    }

    // Itself, or in a lambda or a local function that it runs.
    private static bool ReachesItsObject(FlowGraph graph, BodySet bodies)
    {
        var seen = new HashSet<FlowGraph> { graph };
        var pending = new Stack<FlowGraph>(seen);
        while (pending.Count > 0)
        {
            foreach (var call in CallsOf(pending.Pop()))
            {
                if (call.IsOnThis)
                    return true;
                if (bodies.Find(call.Callee) is not { Parent: not null } nested || !seen.Add(bodies.GraphOf(nested)))
                    continue;
                if (bodies.GraphOf(nested).Slots.All.Any(slot => slot.Kind is SlotKind.This))
                    return true;
                pending.Push(bodies.GraphOf(nested));
            }
        }

        return false;
    }

    private static IEnumerable<Step.Call> CallsOf(FlowGraph graph) =>
        graph.Blocks.SelectMany(block => block.Steps).OfType<Step.Call>();

    // A function brings along the variables that it shares with the body it comes from.
    private void AddWhatFunctionsReach(FlowGraph graph, IEnumerable<FunctionValue> functions)
    {
        foreach (var variable in functions.SelectMany(function => function.Bodies.Captured))
        {
            if (variable is ILocalSymbol local && origins.Possible(local.Type) is not null)
                graph.Slots.Local(local);
            else if (variable is IParameterSymbol parameter && origins.Possible(parameter.Type) is not null)
                graph.Slots.Parameter(parameter);
        }
    }

    private static bool IsGiven(Slot slot, AnalysisRoot root) => slot.Kind switch
    {
        SlotKind.Parameter or SlotKind.This or SlotKind.Static => true,
        SlotKind.Local => !SymbolEqualityComparer.Default.Equals(slot.Symbol?.ContainingSymbol, root.Symbol),
        _ => false,
    };

    private static Fact? KnownOf(ISymbol member, StoppedInstance stopped) => member switch
    {
        _ when SymbolEqualityComparer.Default.Equals(member, stopped.Flag) => Fact.Of(stopped.Value),
        IFieldSymbol { IsReadOnly: false } guard => Unset(guard),
        _ => null,
    };

    // The first call of a dispose finds its guard as the constructor left it.
    private static Fact? Unset(IFieldSymbol guard) => guard.Type switch
    {
        { SpecialType: SpecialType.System_Boolean } => Fact.False,
        { SpecialType: SpecialType.System_Int32 } => Fact.Of(0),
        { Name: "Task", IsReferenceType: true } when IsSetByStopsOnly(guard) => Fact.Null,
        _ => null,
    };

    // _closed ??= CloseAsync()
    private static bool IsSetByStopsOnly(IFieldSymbol guard) =>
        guard.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: null })
        && guard.ContainingType.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax().DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Where(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == guard.Name)
            .All(assignment => assignment.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
                && OwnerTypes.IsStopName(method.Identifier.ValueText));

    private static Outcome? OutcomeOf(FlowNode<LeakState> node, FlowGraph graph, Dictionary<Origin, Slot> inputs)
    {
        var state = node.State;
        if (state.Origin is not { } origin)
            return null;

        var isExceptional = node.Block.Kind is FlowBlockKind.ExceptionalExit;
        if (node.Block.Kind is FlowBlockKind.Ordinary && !state.Has(ObligationFlags.Dropped))
            return null;

        inputs.TryGetValue(origin, out var input);
        if (state.Has(ObligationFlags.Dropped))
            isExceptional = state.Has(ObligationFlags.Thrown);

        var places = state.Aliases.Where(place => IsVisible(place, graph.Root, isExceptional)).ToImmutableArray();
        if (input is null)
        {
            var isLeft = state.IsHeld || state.Has(ObligationFlags.Yielded) && !state.Has(ObligationFlags.Released);
            return isLeft && !state.Has(ObligationFlags.Neglected) && !places.All(IsOwn)
                ? new Outcome(null, origin, ObligationFlags.Held | state.Flags & ObligationFlags.Hollow, places, isExceptional, state.FactOf(graph.Slots.Result))
                : null;
        }


        const ObligationFlags Relevant = ObligationFlags.Held | ObligationFlags.Released | ObligationFlags.Escaped
            | ObligationFlags.Thrown | ObligationFlags.Kept;
        return new Outcome(
            input, origin, state.Flags & Relevant, places, isExceptional, state.FactOf(graph.Slots.Result));
    }

    /// <summary>Whether an object around the place stops what is in it, so that the object is what is to be followed.</summary>
    public static bool IsInsideOwner(Slot place, OriginFinder origins)
    {
        for (var around = place.Parent; around is { Parent: not null }; around = around.Parent)
        {
            if (origins.IsOwner(around.Type) || around.IsElement && HasOwners(around.Parent.Type))
                return true;
        }

        return false;

        bool HasOwners(ITypeSymbol? collection) => collection switch
        {
            IArrayTypeSymbol array => origins.IsOwner(array.ElementType),
            INamedTypeSymbol generic => generic.TypeArguments.Any(origins.IsOwner),
            _ => false,
        };
    }

    private static bool IsOwn(Slot place) => place.Root.Kind is SlotKind.This;

    /// <summary>Whether a caller can reach what is in the place once the body has ended.</summary>
    public static bool IsVisible(Slot place, AnalysisRoot root, bool isExceptional) => place.Root.Kind switch
    {
        SlotKind.Result => !isExceptional,
        SlotKind.This => true,
        SlotKind.Parameter => place.Parent is not null
            || place.Root.Symbol is IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out }
            || !SymbolEqualityComparer.Default.Equals(place.Root.Symbol?.ContainingSymbol, root.Symbol),
        SlotKind.Local => !SymbolEqualityComparer.Default.Equals(place.Root.Symbol?.ContainingSymbol, root.Symbol),
        _ => false,
    };
}
