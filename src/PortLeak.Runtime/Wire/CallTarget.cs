namespace PortLeak.Wire;

/// <summary>What to call, and with what.</summary>
internal readonly record struct CallTarget(
    string Module,
    string Function,
    IReadOnlyList<object?> Arguments,
    IReadOnlyDictionary<string, object?>? NamedArguments);
