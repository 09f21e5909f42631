namespace PortLeak.Runtime.Benchmarks.Peers;

/// <summary>Who takes part, in the order of the page.</summary>
internal static class Peer
{
    public const string Call = "Call";
    public const string CallAsync = "CallAsync";
    public const string Pool = "pool";
    public const string Port = "port";
    public const string MinimalLoop = "minimal loop";
    public const string BareInterpreter = "bare interpreter";
    public const string JsonLines = "JSON lines";
    public const string ErlPort = "ErlPort";

    /// <summary>The columns of the page, each with those who stand in it.</summary>
    public static IReadOnlyList<(string Title, string[] Members)> Columns { get; } =
    [
        ("PortLeak", [Call, CallAsync, Pool, Port]),
        ("the least it can take", [MinimalLoop, BareInterpreter]),
        ("`Process` and JSON lines", [JsonLines]),
        ("ErlPort", [ErlPort]),
    ];
}
