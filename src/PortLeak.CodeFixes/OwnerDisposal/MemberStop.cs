using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PortLeak.CodeFixes.OwnerDisposal;

/// <summary>The code that stops what a member keeps, in the words of its type.</summary>
internal static class MemberStop
{
    /// <summary>The statement for an asynchronous or synchronous teardown, or <see langword="null"/> where there is none.</summary>
    public static string? Code(OwnedMember member, bool isAsync)
    {
        var name = member.Symbol.Name;
        var type = (INamedTypeSymbol?)(member.MemberType as INamedTypeSymbol);
        if (Stop(member, member.MemberType, isAsync) is { } stop)
            return Direct(name, member.MemberType, stop, isAsync);
        if (type is null)
            return null;

        var element = type.TypeArguments.LastOrDefault();
        return (type.Name, element) switch
        {
            ("Task", _) when isAsync && Stop(member, element, true) is { } inTask => $"await (await {name}).{inTask}();",
            ("Lazy", INamedTypeSymbol { Name: "Task" } task) when isAsync && Stop(member, task.TypeArguments[0], true) is { } inLazyTask =>
                $"if ({name}.IsValueCreated)\n    await (await {name}.Value).{inLazyTask}();",
            ("Lazy", _) when Stop(member, element, isAsync) is { } inLazy =>
                $"if ({name}.IsValueCreated)\n    {Await(isAsync)}{name}.Value.{inLazy}();",
            ("ThreadLocal", _) => ForEach(member, $"{name}.Values", element, isAsync),
            _ when type.AllInterfaces.Any(implemented => implemented.Name == "IDictionary") =>
                ForEach(member, $"{name}.Values", element, isAsync),
            _ when type.AllInterfaces.Any(implemented => implemented.Name == "IEnumerable") =>
                ForEach(member, name, element, isAsync),
            _ => null,
        };
    }

    private static string Direct(string name, ITypeSymbol type, string stop, bool isAsync)
    {
        if (type.NullableAnnotation is not NullableAnnotation.Annotated)
            return $"{Await(isAsync)}{name}.{stop}();";
        return isAsync ? $"if ({name} is not null)\n    await {name}.{stop}();" : $"{name}?.{stop}();";
    }

    private static string? ForEach(OwnedMember member, string collection, ITypeSymbol? element, bool isAsync)
    {
        var port = ElementName(member);
        return element switch
        {
            INamedTypeSymbol { Name: "Lazy" } lazy when isAsync
                && lazy.TypeArguments[0] is INamedTypeSymbol { Name: "Task" } task
                && Stop(member, task.TypeArguments[0], true) is { } stop =>
                $"foreach (var {port} in {collection})\n    await (await {port}.Value).{stop}();",
            _ when Stop(member, element, isAsync) is { } stop =>
                $"foreach (var {port} in {collection})\n    {Await(isAsync)}{port}.{stop}();",
            _ => null,
        };
    }

    // The end of an owner disposes what it owns; another stop only where the type has no such method.
    private static string? Stop(OwnedMember member, ITypeSymbol? type, bool isAsync)
    {
        if (type is null or ITypeParameterSymbol { ConstraintTypes.IsEmpty: true })
            return null;

        var preferred = isAsync ? "DisposeAsync" : "Dispose";
        return new[] { preferred }.Where(member.Stops.Contains).Concat(member.Stops).FirstOrDefault(
            name => member.Model.LookupSymbols(member.Type.OpenBraceToken.Span.End, type, name)
                .OfType<IMethodSymbol>()
                .Any(method => IsAwaitable(method) == isAsync && method.Parameters.All(parameter => parameter.IsOptional)));
    }

    private static bool IsAwaitable(IMethodSymbol method) => method.ReturnType.Name is "Task" or "ValueTask";

    private static string Await(bool isAsync) => isAsync ? "await " : string.Empty;

    // _workers → worker
    private static string ElementName(OwnedMember member)
    {
        var plain = member.Symbol.Name.TrimStart('_');
        var name = plain.EndsWith("s", StringComparison.Ordinal) && plain.Length > 2
            ? char.ToLowerInvariant(plain[0]) + plain.Substring(1, plain.Length - 2)
            : "port";
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "port";
    }
}
