using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>The statement that stops a port, as it is written at a place.</summary>
internal static class StopCall
{
    /// <summary>
    /// The type's first stop that suits the place of the start: asynchronous ones awaited where that is possible,
    /// synchronous ones elsewhere; or <see langword="null"/> where none suits.
    /// </summary>
    public static string? For(FlaggedStart start, string receiver) =>
        For(receiver, start.PortType, start.Stops, start.Function, start.Start, start.Model, ConfiguresAwait(start.Value));

    /// <summary>The same for a port of some type at another place.</summary>
    public static string? For(
        string receiver,
        ITypeSymbol? type,
        IEnumerable<string> stops,
        EnclosingFunction function,
        SyntaxNode place,
        SemanticModel model,
        bool configuresAwait)
    {
        var mayAwait = function.IsAsync && function.AllowsAwaitAt(place);
        var methods = stops.Select(name => MethodOf(type, name, place, model)).OfType<IMethodSymbol>().ToImmutableArray();
        var stop = methods.FirstOrDefault(method => IsAwaitable(method) == mayAwait)
            ?? (mayAwait ? methods.FirstOrDefault() : null);
        if (stop is null)
            return null;

        // Code that leaves its context behind at the start does so at the stop.
        var configuration = configuresAwait ? ".ConfigureAwait(false)" : string.Empty;
        return IsAwaitable(stop) ? $"await {receiver}.{stop.Name}(){configuration};" : $"{receiver}.{stop.Name}();";
    }

    public static bool ConfiguresAwait(ExpressionSyntax value) =>
        value.ToString().EndsWith(".ConfigureAwait(false)", StringComparison.Ordinal);

    private static IMethodSymbol? MethodOf(ITypeSymbol? type, string name, SyntaxNode place, SemanticModel model) => model
        .LookupSymbols(place.SpanStart, type, name, includeReducedExtensionMethods: true)
        .OfType<IMethodSymbol>()
        .FirstOrDefault(method => method.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams));

    private static bool IsAwaitable(IMethodSymbol method) => method.ReturnType.Name is "Task" or "ValueTask";
}
