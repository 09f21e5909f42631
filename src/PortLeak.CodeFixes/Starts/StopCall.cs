using Microsoft.CodeAnalysis;

namespace PortLeak.CodeFixes.Starts;

/// <summary>The statement that stops a port, as it is written at a place.</summary>
internal static class StopCall
{
    /// <summary>
    /// The type's first stop that suits the place: asynchronous ones awaited where that is possible, synchronous ones
    /// elsewhere; or <see langword="null"/> where none suits.
    /// </summary>
    public static string? For(FlaggedStart start, string receiver)
    {
        var mayAwait = start.Function.IsAsync && start.Function.AllowsAwaitAt(start.Start);
        var methods = start.Stops.Select(name => MethodOf(start, name)).OfType<IMethodSymbol>().ToList();
        var stop = methods.FirstOrDefault(method => IsAwaitable(method) == mayAwait)
            ?? (mayAwait ? methods.FirstOrDefault() : null);
        if (stop is null)
            return null;

        var call = $"{receiver}.{stop.Name}()";
        return IsAwaitable(stop) ? $"await {call}{Configuration(start)};" : $"{call};";
    }

    private static IMethodSymbol? MethodOf(FlaggedStart start, string name) => start.Model
        .LookupSymbols(start.Start.SpanStart, start.PortType, name, includeReducedExtensionMethods: true)
        .OfType<IMethodSymbol>()
        .FirstOrDefault(method => method.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams));

    private static bool IsAwaitable(IMethodSymbol method) => method.ReturnType.Name is "Task" or "ValueTask";

    // Code that leaves its context behind at the start does so at the stop.
    private static string Configuration(FlaggedStart start) =>
        start.Value.ToString().EndsWith(".ConfigureAwait(false)", StringComparison.Ordinal)
            ? ".ConfigureAwait(false)"
            : string.Empty;
}
