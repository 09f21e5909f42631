namespace PortLeak.Analyzers.Lowering;

/// <summary>What is known of the value in a slot.</summary>
internal readonly record struct Fact(FactKind Kind, object? Value = null)
{
    public static readonly Fact Null = new(FactKind.Null);
    public static readonly Fact NotNull = new(FactKind.NotNull);
    public static readonly Fact True = new(FactKind.Constant, true);
    public static readonly Fact False = new(FactKind.Constant, false);

    public static Fact Of(object? constant) => constant is null ? Null : new Fact(FactKind.Constant, constant);

    public static Fact Of(bool value) => value ? True : False;

    public override string ToString() => Kind switch
    {
        FactKind.Null => "null",
        FactKind.NotNull => "not null",
        FactKind.Other => $"not {Value}",
        _ => $"{Value}",
    };
}
