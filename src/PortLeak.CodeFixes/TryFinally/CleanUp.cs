using Microsoft.CodeAnalysis;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.TryFinally;

/// <summary>The code of a <c>finally</c> that stops what a local holds: a port, perhaps none yet, a collection of them, or a record with one.</summary>
internal static class CleanUp
{
    public static string? Of(FlaggedStart start)
    {
        var holder = start.Holder!;
        if (EnclosingFunction.Of(holder.Declaration) is not { } function)
            return null;

        if (StopOf(start, function, holder.Name, start.PortType) is { } stop)
        {
            return holder.Assignment is null && !start.IsAssignedElsewhere
                ? stop
                : $"if ({holder.Name} is not null)\n        {stop}";
        }

        if (holder.Assignment is not null)
            return null;
        if (ElementOf(start.PortType) is { } element)
        {
            return StopOf(start, function, "port", element) is { } each
                ? $"foreach (var port in {holder.Name})\n        {each}"
                : null;
        }

        return OnlyMember(start) is { } member && StopOf(start, function, $"{holder.Name}.{member.Name}", member.Type) is { } inside
            ? $"if ({holder.Name}.{member.Name} is not null)\n        {inside}"
            : null;
    }

    // A record, a tuple or another carrier with one port among its members.
    private static (string Name, ITypeSymbol Type)? OnlyMember(FlaggedStart start)
    {
        if (start.PortType is not INamedTypeSymbol carrier)
            return null;

        var members = carrier.IsTupleType
            ? carrier.TupleElements.Select(element => (element.Name, element.Type))
            : carrier.GetMembers().OfType<IPropertySymbol>()
                .Where(property => !property.IsStatic && property.Parameters.IsEmpty)
                .Select(property => (property.Name, property.Type));
        var ports = members.Where(member => KnownPorts.Of(start.Model).IsPortType(member.Type)).ToList();
        return ports.Count == 1 ? ports[0] : null;
    }

    private static string? StopOf(FlaggedStart start, EnclosingFunction function, string receiver, ITypeSymbol? type)
    {
        // The declaration's function may have been asked to become asynchronous; it is the start's in all but odd cases.
        var runs = function.Node == start.Function.Node ? start.Function : function;
        return StopCall.For(
            receiver,
            type,
            start.Stops,
            runs,
            start.Holder!.Declaration,
            start.Model,
            StopCall.ConfiguresAwait(start.Value));
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments.Length: 1 } list
            when list.AllInterfaces.Any(implemented => implemented.Name == "IEnumerable") => list.TypeArguments[0],
        _ => null,
    };
}
