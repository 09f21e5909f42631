using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// The blocks of a dataflow network, each with the function that it runs for every item. What one makes goes to the block that
/// it is linked to, whose function has to see to it.
/// </summary>
internal sealed partial class StepLowerer
{
    private readonly Dictionary<Slot, IMethodSymbol> _stages = [];
    private readonly Dictionary<Slot, Slot> _links = [];

    // new TransformBlock<string, PythonPort>(async item => …)
    private void NoteStage(IObjectCreationOperation creation, Slot block)
    {
        if (creation.Type is { Name: "ActionBlock" or "TransformBlock" }
            && creation.Arguments.Select(Of).OfType<Operand.Function>().FirstOrDefault() is { Method: var work })
        {
            _stages[block] = work;
        }
    }

    private void NoteStage(Slot target, Operand value)
    {
        if (value.Slot is { } source && _stages.TryGetValue(source, out var work))
            _stages[target] = work;
        else
            _stages.Remove(target);
    }

    private bool LowerStageLink(IInvocationOperation call, Slot? receiver)
    {
        if (call.TargetMethod.Name != "LinkTo")
            return false;

        var blocks = call.Arguments.Select(argument => Of(argument).Slot).ToList();
        var source = receiver ?? blocks.FirstOrDefault();
        var target = receiver is null ? blocks.ElementAtOrDefault(1) : blocks.FirstOrDefault();
        if (source is null || !_stages.TryGetValue(source, out var work) || !origins.Carriers.Carries(work.ReturnType))
            return false;

        Throw(call);
        Work(call, work, ImmutableArray<CallInput>.Empty, source);
        if (target is not null)
            _links[source] = target;
        Flow(call, source);
        return true;
    }

    // From link to link, whichever was made first.
    private void Flow(IInvocationOperation call, Slot source)
    {
        var seen = new HashSet<Slot>();
        while (_links.TryGetValue(source, out var target) && seen.Add(target))
        {
            if (!_stages.TryGetValue(target, out var work) || work.Parameters.IsEmpty)
            {
                // Some block of which nothing is known has them now.
                Emit(new Step.Transfer(call, slots.Element(source)));
                return;
            }

            var item = new CallInput(work.Parameters[0].OriginalDefinition, new Operand.Place(slots.Element(source)));
            Work(call, work, [item], target);
            source = target;
        }
    }

    private void Work(IInvocationOperation call, IMethodSymbol work, ImmutableArray<CallInput> inputs, Slot block) =>
        Emit(new Step.Call(call, work.OriginalDefinition, inputs, slots.Element(block), null)
        {
            IsInner = true,
            IsDetached = true,
        });
}
