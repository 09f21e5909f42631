using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>A place that may hold a port or a fact; slots of one graph are the same when they are the same object.</summary>
internal sealed class Slot(
    int id, SlotKind kind, Slot? parent, ISymbol? symbol, ITypeSymbol? type, object? key = null)
{
    private readonly Slot? _root = parent?.Root;

    public int Id { get; } = id;

    public SlotKind Kind { get; } = kind;

    public Slot? Parent { get; } = parent;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public ISymbol? Symbol { get; } = symbol;

    public ITypeSymbol? Type { get; } = type;

    /// <summary>The index or key of a <see cref="SlotKind.Keyed"/> element.</summary>
    public object? Key { get; } = key;

    /// <summary>The remembered conditions whose outcome is open again when the slot changes.</summary>
    public HashSet<Slot> Conditions { get; } = [];

    /// <summary>The values that a remembered condition is about.</summary>
    public HashSet<Slot> Variables { get; } = [];

    /// <summary>The places that refer to the same collection: what is put in here is in there too.</summary>
    public List<Slot> Views { get; } = [];

    public Slot Root => _root ?? this;

    /// <summary>Whether the program can name what the slot holds.</summary>
    public bool IsNamed => Root.Kind is not (SlotKind.Temporary
        or SlotKind.Capture or SlotKind.Condition or SlotKind.Result);

    /// <summary>Whether a variable of the program holds a port there, and not only the task of its start.</summary>
    public bool NamesPort => IsNamed && Type?.Name is not ("Task" or "ValueTask");

    /// <summary>Whether it stands for an element of a collection, or for something inside of one.</summary>
    public bool IsElement { get; } = parent is { IsElement: true }
        || kind is SlotKind.Element or SlotKind.Keyed or SlotKind.Pending or SlotKind.Current;

    public bool IsWithin(Slot ancestor)
    {
        for (var slot = this; slot is not null; slot = slot.Parent)
        {
            if (slot == ancestor)
                return true;
        }

        return false;
    }

    public override string ToString() => Kind switch
    {
        SlotKind.This => "this",
        SlotKind.Result => "result",
        SlotKind.Member => $"{Parent}.{Symbol?.Name}",
        SlotKind.Element => $"{Parent}[*]",
        SlotKind.Keyed => $"{Parent!.Parent}[{Key}]",
        SlotKind.Pending => $"{Parent}.pending",
        SlotKind.Current => $"{Parent}.current",
        SlotKind.Capture => $"capture{Id}",
        SlotKind.Temporary => $"t{Id}",
        SlotKind.Condition => $"condition{Id}",
        _ => Symbol?.Name ?? $"slot{Id}",
    };
}
