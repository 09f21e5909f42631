namespace PortLeak.Analyzers.Rules;

/// <summary>The keys of the facts that a finding hands to its code fix.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The local, field or parameter that holds the port first; absent where nothing does.</summary>
    public const string Name = nameof(Name);

    /// <summary>The port's type, as it is written in the source at the start's position.</summary>
    public const string PortType = nameof(PortType);

    /// <summary>The methods that stop the port, separated by commas, in the order of preference.</summary>
    public const string Stops = nameof(Stops);

    /// <summary>
    /// What a <c>using</c> on the port may look like: <see cref="ScopeAsync"/>, <see cref="ScopeSync"/>, both separated
    /// by a comma, or empty for a type that names its stops.
    /// </summary>
    public const string Scopes = nameof(Scopes);

    public const string ScopeAsync = "await using";
    public const string ScopeSync = "using";

    /// <summary>How the port leaves: <c>never</c>, <c>path</c>, <c>exception</c>, <c>lost</c>.</summary>
    public const string Exit = nameof(Exit);

    /// <summary><c>true</c> where the port is handed over (returned, stored, given away) on some path.</summary>
    public const string HandedOver = nameof(HandedOver);

    /// <summary>The concurrent call that runs the body, such as <c>Parallel.ForEachAsync</c>.</summary>
    public const string Context = nameof(Context);
}
