using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>The slots of one body, numbered in the order of their first mention.</summary>
internal sealed class SlotTable
{
    private const int MaxDepth = 6;

    private readonly List<Slot> _slots = [];
    private readonly Dictionary<ISymbol, Slot> _bySymbol = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(Slot Parent, SlotKind Kind, ISymbol? Symbol), Slot> _children =
        new(ChildComparer.Instance);
    private readonly Dictionary<(Slot Element, object Key), Slot> _keyed = [];
    private readonly Dictionary<CaptureId, Slot> _captures = [];
    private readonly Dictionary<string, Slot> _conditions = [];
    private Slot? _this;
    private Slot? _result;

    /// <summary>The slots so far. A graph is shared by the threads that ask for summaries of its body.</summary>
    public IReadOnlyList<Slot> All
    {
        get
        {
            lock (_slots)
                return [.. _slots];
        }
    }

    public Slot This(ITypeSymbol? type)
    {
        lock (_slots)
            return _this ??= Add(SlotKind.This, null, null, type);
    }

    /// <summary>What the body returns.</summary>
    public Slot Result
    {
        get
        {
            lock (_slots)
                return _result ??= Add(SlotKind.Result, null, null, null);
        }
    }

    public Slot Local(ILocalSymbol local) => Root(SlotKind.Local, local, local.Type);

    public Slot Parameter(IParameterSymbol parameter) => Root(SlotKind.Parameter, parameter, parameter.Type);

    public Slot Static(ISymbol symbol, ITypeSymbol? type) => Root(SlotKind.Static, symbol, type);

    public Slot? Find(ISymbol symbol)
    {
        lock (_slots)
            return _bySymbol.TryGetValue(symbol, out var slot) ? slot : null;
    }

    public Slot Member(Slot parent, ISymbol symbol, ITypeSymbol? type) =>
        Child(parent, SlotKind.Member, symbol, type);

    public Slot Element(Slot parent) => Child(parent, SlotKind.Element, null, null);

    /// <summary>The element at a known index or key.</summary>
    public Slot Keyed(Slot collection, object key)
    {
        var element = Element(collection);
        lock (_slots)
        {
            if (!_keyed.TryGetValue((element, key), out var slot))
            {
                slot = new Slot(_slots.Count, SlotKind.Keyed, element, null, null, key);
                _slots.Add(slot);
                _keyed.Add((element, key), slot);
            }

            return slot;
        }
    }

    public Slot Pending(Slot parent) => Child(parent, SlotKind.Pending, null, null);

    public Slot Current(Slot parent, ITypeSymbol? type) => Child(parent, SlotKind.Current, null, type);

    public Slot Temporary(ITypeSymbol? type) => Add(SlotKind.Temporary, null, null, type);

    public Slot Capture(CaptureId id, ITypeSymbol? type)
    {
        lock (_slots)
        {
            if (!_captures.TryGetValue(id, out var slot))
                _captures.Add(id, slot = Add(SlotKind.Capture, null, null, type));
            return slot;
        }
    }

    public Slot? FindCapture(CaptureId id) => _captures.TryGetValue(id, out var slot) ? slot : null;

    /// <summary>The outcome of a condition, by its text.</summary>
    public Slot Condition(string text)
    {
        lock (_slots)
        {
            if (!_conditions.TryGetValue(text, out var slot))
                _conditions.Add(text, slot = Add(SlotKind.Condition, null, null, null));
            return slot;
        }
    }

    /// <summary>The place below <paramref name="to"/> that <paramref name="slot"/> is below <paramref name="from"/>.</summary>
    /// <remarks>Below a depth that no program names, places are not told apart.</remarks>
    public Slot Transplant(Slot slot, Slot from, Slot to) =>
        slot == from || slot.Kind is SlotKind.Keyed && slot.Parent == from && from.Kind is SlotKind.Element
            ? to
            : Below(Transplant(slot.Parent!, from, to), slot);

    /// <summary>The place in this table that a place of another body's table corresponds to, below a root.</summary>
    public Slot Transplant(Slot foreign, Slot to) =>
        foreign.Parent is null ? to : Below(Transplant(foreign.Parent, to), foreign);

    private Slot Below(Slot parent, Slot like) =>
        parent.Depth >= MaxDepth ? parent
        : like.Kind is SlotKind.Keyed ? parent.Kind is SlotKind.Element ? Keyed(parent.Parent!, like.Key!) : parent
        : Child(parent, like.Kind, like.Symbol, like.Type);

    private Slot Root(SlotKind kind, ISymbol symbol, ITypeSymbol? type)
    {
        lock (_slots)
        {
            if (!_bySymbol.TryGetValue(symbol, out var slot))
                _bySymbol.Add(symbol, slot = Add(kind, null, symbol, type));
            return slot;
        }
    }

    private Slot Child(Slot parent, SlotKind kind, ISymbol? symbol, ITypeSymbol? type)
    {
        lock (_slots)
        {
            if (!_children.TryGetValue((parent, kind, symbol), out var slot))
                _children.Add((parent, kind, symbol), slot = Add(kind, parent, symbol, type));
            return slot;
        }
    }

    private Slot Add(SlotKind kind, Slot? parent, ISymbol? symbol, ITypeSymbol? type)
    {
        lock (_slots)
        {
            var slot = new Slot(_slots.Count, kind, parent, symbol, type);
            _slots.Add(slot);
            return slot;
        }
    }

    private sealed class ChildComparer : IEqualityComparer<(Slot Parent, SlotKind Kind, ISymbol? Symbol)>
    {
        public static readonly ChildComparer Instance = new();

        public bool Equals(
            (Slot Parent, SlotKind Kind, ISymbol? Symbol) x, (Slot Parent, SlotKind Kind, ISymbol? Symbol) y) =>
            x.Parent == y.Parent && x.Kind == y.Kind && SymbolEqualityComparer.Default.Equals(x.Symbol, y.Symbol);

        public int GetHashCode((Slot Parent, SlotKind Kind, ISymbol? Symbol) key) =>
            (key.Parent.Id * 31 + (int)key.Kind) * 31 + SymbolEqualityComparer.Default.GetHashCode(key.Symbol);
    }
}
