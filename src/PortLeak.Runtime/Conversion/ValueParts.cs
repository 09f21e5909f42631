namespace PortLeak.Conversion;

/// <summary>What a type's values consist of, as far as parts of them may stay in the interpreter.</summary>
/// <param name="Kind">How the interpreter gets at the parts; <see langword="null"/> where there are none.</param>
/// <param name="Types">The type of each.</param>
/// <param name="Names">The name of each, bare, where they have names.</param>
internal sealed record ValueParts(string? Kind, IReadOnlyList<Type> Types, IReadOnlyList<string>? Names = null)
{
    public static readonly ValueParts None = new(null, []);

    /// <summary>The value itself stays.</summary>
    public static readonly ValueParts Kept = new("kept", []);

    /// <summary>Items of one type, however many.</summary>
    public static ValueParts Items(Type item) => new("items", [item]);

    /// <summary>Items of a type each.</summary>
    public static ValueParts Tuple(IReadOnlyList<Type> items) => new("tuple", items);

    /// <summary>Keys and values.</summary>
    public static ValueParts Entries(Type key, Type value) => new("entries", [key, value]);

    /// <summary>Fields by their names.</summary>
    public static ValueParts Fields(IReadOnlyList<Type> fields, IReadOnlyList<string> names) => new("fields", fields, names);
}
