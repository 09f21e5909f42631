namespace PortLeak.Wire;

/// <summary>What to call, and with what, and whether the result is to stay in the interpreter.</summary>
internal readonly record struct CallTarget(
    string Module,
    string Function,
    IReadOnlyList<object?> Arguments,
    IReadOnlyDictionary<string, object?>? NamedArguments,
    bool Keep = false);
