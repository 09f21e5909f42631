using System.Linq.Expressions;
using System.Reflection;

namespace PortLeak.Conversion.Converters;

/// <summary><c>ValueTuple</c> and <c>Tuple</c> of any length: a tuple.</summary>
internal sealed class TupleConverter<TTuple> : NodeConverter<TTuple>
{
    private readonly Member<TTuple>[] _items;
    private readonly Func<Slot[], TTuple> _constructor;
    private readonly SlotPool _slots;

    public TupleConverter(ConverterRegistry registry)
        : base(registry)
    {
        var items = new List<Member<TTuple>>();
        Collect(typeof(TTuple), [], items, registry);
        _items = [.. items];
        var next = 0;
        _constructor = Accessors.Constructor<TTuple>(slot => Build(typeof(TTuple), slot, ref next));
        _slots = new SlotPool(() => [.. _items.Select(item => item.CreateSlot())]);
    }

    public override ValueParts Parts => ValueParts.Tuple([.. _items.Select(item => item.Type)]);

    protected override bool Accepts(ValueKind kind) =>
        kind is ValueKind.Tuple or ValueKind.List or ValueKind.Record;

    protected override void WriteNode(ValueWriter writer, TTuple value, object? identity)
    {
        writer.BeginTuple(identity, _items.Length);
        foreach (var item in _items)
            item.Write(writer, ref value);
        writer.EndTuple(identity, _items.Length);
    }

    protected override TTuple ReadNode(ref ValueReader reader, in Cell cell, bool isShared)
    {
        // Of a named tuple, every second cell is a name.
        var isNamed = cell.Kind == ValueKind.Record;
        var cells = isNamed ? reader.Fields(cell) : reader.Items(cell);
        var count = isNamed ? cells.Length / 2 : cells.Length;
        if (count != _items.Length)
        {
            throw new PortConversionException(
                $"{count} items do not fit {TypeName.Of(typeof(TTuple))}, which has {_items.Length}.");
        }

        var slots = _slots.Rent();
        for (var i = 0; i < count; i++)
            _items[i].Read(ref reader, cells[isNamed ? 2 * i + 1 : i], slots[i]);
        var tuple = _constructor(slots);
        _slots.Return(slots);
        return tuple;
    }

    // The eighth type argument of a tuple holds the items from the eighth on, as another tuple.
    private static void Collect(Type type, MemberInfo[] path, List<Member<TTuple>> items, ConverterRegistry registry)
    {
        var arguments = type.GetGenericArguments();
        for (var i = 0; i < arguments.Length; i++)
        {
            var name = i == 7 ? "Rest" : $"Item{i + 1}";
            var member = type.GetMember(name)[0];
            if (i == 7)
                Collect(arguments[i], [.. path, member], items, registry);
            else
            {
                items.Add((Member<TTuple>)CreateItemMethod.MakeGenericMethod(arguments[i])
                    .Invoke(null, [(MemberInfo[])[.. path, member], $"[{items.Count}]", registry])!);
            }
        }
    }

    private static Expression Build(Type type, Func<int, Type, Expression> slot, ref int next)
    {
        var arguments = type.GetGenericArguments();
        var values = new Expression[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            values[i] = i == 7 ? Build(arguments[i], slot, ref next) : slot(next++, arguments[i]);
        return arguments.Length == 0
            ? Expression.Default(type)
            : Expression.New(type.GetConstructor(arguments)!, values);
    }

    private static readonly MethodInfo CreateItemMethod =
        typeof(TupleConverter<TTuple>).GetMethod(nameof(CreateItem), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static Member<TTuple> CreateItem<T>(MemberInfo[] path, string name, ConverterRegistry registry) =>
        new Member<TTuple, T>(registry) { Name = name, Access = name, Getter = Accessors.Getter<TTuple, T>(path) };
}
