namespace PortLeak.Conversion.Converters;

/// <summary>Sets of argument slots for one type: one spare, more while values of the type nest.</summary>
internal sealed class SlotPool(Func<Slot[]> create)
{
    private Slot[]? _spare;

    public Slot[] Rent() => Interlocked.Exchange(ref _spare, null) ?? create();

    public void Return(Slot[] slots)
    {
        foreach (var slot in slots)
            slot.Clear();
        _spare = slots;
    }
}
