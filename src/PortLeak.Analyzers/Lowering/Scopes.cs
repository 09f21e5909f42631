using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>What goes out of scope with a region.</summary>
internal static class Scopes
{
    public static IEnumerable<Slot> SlotsOf(ControlFlowRegion region, SlotTable slots)
    {
        foreach (var local in region.Locals)
        {
            if (slots.Find(local) is { } slot)
                yield return slot;
        }

        foreach (var capture in region.CaptureIds)
        {
            if (slots.FindCapture(capture) is { } slot)
                yield return slot;
        }
    }
}
