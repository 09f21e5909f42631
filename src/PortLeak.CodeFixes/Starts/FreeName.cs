using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PortLeak.CodeFixes.Starts;

/// <summary>A name for a new local: from the type of what it holds, and free wherever the local is in scope.</summary>
internal static class FreeName
{
    private const string Suffix = "Port";

    public static string For(ITypeSymbol? type, SyntaxNode place, SemanticModel model) =>
        Free(NameOf(type), place, model);

    public static string Free(string wanted, SyntaxNode place, SemanticModel model)
    {
        var function = place.AncestorsAndSelf().First(EnclosingFunction.IsFunction);
        var taken = new HashSet<string>(function.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText));
        foreach (var symbol in model.LookupSymbols(place.SpanStart).Where(
            symbol => symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol))
        {
            taken.Add(symbol.Name);
        }

        var name = wanted;
        for (var number = 2; taken.Contains(name); number++)
            name = wanted + number;
        return name;
    }

    // PythonPort → python, PythonPortPool → pythonPool, PortScope → scope, PortLease<T> → lease
    private static string NameOf(ITypeSymbol? type)
    {
        var name = type?.Name is { Length: > 0 } known ? known : Suffix;
        var shortened = name.Replace(Suffix, string.Empty);
        var camel = Camel(shortened.Length > 0 ? shortened : name);
        return SyntaxFacts.GetKeywordKind(camel) == SyntaxKind.None ? camel : Camel(name);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
