using System.Text;
using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <content>The closed set of constructors, all of them the guest's own.</content>
internal ref partial struct PickleParser
{
    private void NameConstructor()
    {
        var name = PopValue();
        var module = PopValue();
        if (name.Kind != ValueKind.Text || module.Kind != ValueKind.Text)
            throw Malformed("a constructor's name is not text");
        var utf8 = _payload.Slice(name.Offset, name.Length);
        var constructor = _payload.Slice(module.Offset, module.Length).SequenceEqual(PickleConstructors.Module)
            ? PickleConstructors.Find(utf8)
            : -1;
        if (constructor < 0)
        {
            throw new PortConversionException(
                $"The interpreter sent a pickle that names {Shown(module)}.{Shown(name)}, which is refused: only the "
                + "constructors of portleak.constructors are read.");
        }

        Push(Cell.FromConstructor(constructor));
    }

    private void Construct()
    {
        var arguments = PopValue();
        var callee = PopValue();
        if (arguments.Kind != ValueKind.Tuple || callee.Kind != ValueKind.Constructor)
            throw Malformed("a call of what is not a constructor");
        var constructor = PickleConstructors.All[callee.Index];
        var items = _tape.Items(arguments.Index);
        if (!constructor.Accepts(items))
            throw Malformed($"{constructor.Name} with other arguments than it takes");
        if (constructor.Kind is not { } kind)
        {
            Push(items[0]);
            return;
        }

        var node = _tape.AddNode(kind, arguments.Index);
        if (kind == ValueKind.Object)
            _tape.AddKept(node);
        Push(Cell.FromNode(kind, node));
    }

    /// <summary>A record's fields follow its creation, so that they may refer back to it.</summary>
    private void SetState()
    {
        var state = PopValue();
        var target = PopValue();
        if (target.Kind != ValueKind.Record || state.Kind != ValueKind.Dictionary
            || _tape.Items(target.Index).Length != 1)
        {
            throw Malformed("a state for what is not a new record");
        }

        _tape.Append(target.Index, new ReadOnlySpan<Cell>(in state));
        Push(target);
    }

    private readonly string Shown(in Cell text) =>
        Encoding.UTF8.GetString(_payload.Slice(text.Offset, Math.Min(text.Length, 100)));
}
