namespace PortLeak.Diagnostics;

/// <summary>What metrics and spans are described by: names of OpenTelemetry's where it has one.</summary>
internal static class Attributes
{
    public const string Language = "portleak.language";
    public const string ExitReason = "portleak.exit.reason";
    public const string PoolPortState = "portleak.pool.port.state";
    public const string Function = "code.function.name";
    public const string Direction = "network.io.direction";
    public const string ErrorType = "error.type";
    public const string ProcessId = "process.pid";

    /// <summary>Which pool it is, by its name.</summary>
    public static KeyValuePair<string, object?> OfPool(string name) => new("portleak.pool.name", name);

    /// <summary>As <c>python</c>.</summary>
    public static string OfLanguage(string language) => language.ToLowerInvariant();

    /// <summary>As <c>protocol_broken</c>.</summary>
    public static string Of(PortExitReason reason) =>
        System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(reason.ToString());

    /// <summary>What kind of error it is: of an error in the interpreter, its type there.</summary>
    public static string Of(Exception error) =>
        error is PortCallException foreign ? foreign.ForeignType : error.GetType().FullName ?? error.GetType().Name;
}
