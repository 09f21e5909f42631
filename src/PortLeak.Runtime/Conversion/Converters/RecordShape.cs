using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Text;

namespace PortLeak.Conversion.Converters;

/// <summary>The members of a record type: what is written, what is read, and how one is constructed.</summary>
internal sealed class RecordShape<T>
{
    private readonly byte[][] _expected;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byName;

    public RecordShape(ConverterRegistry registry)
    {
        var constructor = RecordConstructor.Choose(typeof(T));
        var parameters = constructor?.GetParameters() ?? [];
        var factory = new MemberFactory<T>(registry);
        var declared = RecordMembers.Of(typeof(T));

        Readable = [.. declared.Where(RecordMembers.IsReadable).Select(factory.ForReading)];
        Names = new FieldNames(Readable.Select(member => member.Name));
        Members =
        [
            .. parameters.Select(parameter => factory.ForArgument(parameter, declared.FirstOrDefault(
                member => string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)))),
            .. declared
                .Where(RecordMembers.IsSettable)
                .Where(member => !parameters.Any(
                    p => string.Equals(p.Name, member.Name, StringComparison.OrdinalIgnoreCase)))
                .Select(factory.ForSetting),
        ];
        TakesArguments = parameters.Length > 0;
        if (constructor is not null || typeof(T).IsValueType)
        {
            Constructor = Accessors.Constructor<T>(slot => constructor is null
                ? Expression.Default(typeof(T))
                : Expression.New(constructor, parameters.Select((p, i) => slot(i, p.ParameterType))));
        }

        _expected = [.. Members.Select(member => Encoding.UTF8.GetBytes(member.Name))];
        var byName = new Dictionary<string, int>();
        for (var i = 0; i < Members.Length; i++)
            byName.TryAdd(BareName.Of(Members[i].Name), i);
        _byName = byName.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What is written, in the order of its declaration.</summary>
    public ImmutableArray<Member<T>> Readable { get; }

    public FieldNames Names { get; }

    /// <summary>What is read: the constructor's parameters first, the settable members after them.</summary>
    public ImmutableArray<Member<T>> Members { get; }

    /// <summary>Null for a type that cannot be constructed from outside.</summary>
    public Func<Slot[], T>? Constructor { get; }

    public bool TakesArguments { get; }

    /// <summary>The member that a field belongs to, or -1.</summary>
    /// <param name="reader">Where the name comes from.</param>
    /// <param name="name">The field's name.</param>
    /// <param name="expected">The member that is likely: fields tend to come in the order of the members.</param>
    public int Find(ref ValueReader reader, in Cell name, int expected)
    {
        if (name.Kind != ValueKind.Text)
        {
            throw new PortConversionException(
                $"A dictionary with keys that are no strings cannot become {TypeName.Of(typeof(T))}.");
        }

        var utf8 = reader.RawBytes(name);
        if (expected < _expected.Length && utf8.SequenceEqual(_expected[expected]))
            return expected;
        for (var i = 0; i < _expected.Length; i++)
        {
            if (utf8.SequenceEqual(_expected[i]))
                return i;
        }

        var text = reader.Text(name);
        var bare = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        return _byName.TryGetValue(bare[..BareName.Write(text, bare)], out var member) ? member : -1;
    }
}
