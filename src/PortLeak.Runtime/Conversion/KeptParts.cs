using System.Collections.Concurrent;

namespace PortLeak.Conversion;

/// <summary>
/// Which parts of a type's values are to stay in the interpreter: those for which the type asks for a <see cref="PortObject"/>.
/// The interpreter cannot know, so it is told with the call: as [kind, description of each part], [kind, names, description of
/// each part], or null where nothing stays. A type that contains itself has a description that contains itself.
/// </summary>
internal sealed class KeptParts(ConverterRegistry registry)
{
    private readonly ConcurrentDictionary<Type, object?> _known = new();

    public object? Of(Type type) => _known.GetOrAdd(type, asked => Describe(asked, []));

    private List<object?>? Describe(Type type, Dictionary<Type, List<object?>> begun)
    {
        if (!KeepsAny(type, []))
            return null;
        if (begun.TryGetValue(type, out var known))
            return known;
        var parts = registry.Get(type).Parts;
        var description = begun[type] = [parts.Kind];
        if (parts.Names is { } names)
            description.Add(names);
        description.Add(parts.Types.Select(part => Describe(part, begun)).ToList());
        return description;
    }

    private bool KeepsAny(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            return false;
        var parts = registry.Get(type).Parts;
        return parts == ValueParts.Kept || parts.Types.Any(part => KeepsAny(part, seen));
    }
}
