using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.OwnerDisposal;

/// <summary>The methods by which a type is taken down.</summary>
internal static class Teardown
{
    /// <summary>
    /// Those that are to stop a member: where the asynchronous or the synchronous way has a core that may be overridden,
    /// that; of the ways, the ones that do not name the member, or all where every one does.
    /// </summary>
    public static ImmutableArray<MethodDeclarationSyntax> Of(OwnedMember member)
    {
        var methods = member.Type.Members.OfType<MethodDeclarationSyntax>().Where(method => method.Body is not null
            || method.ExpressionBody is not null).ToList();
        var hosted = methods.Where(method => IsHostedStop(method, member)).ToImmutableArray();
        if (!hosted.IsEmpty)
            return hosted;

        var ways = new[]
        {
            methods.FirstOrDefault(method => method.Identifier.ValueText == "DisposeAsyncCore")
                ?? methods.FirstOrDefault(method => method.Identifier.ValueText == "DisposeAsync" && Parameters(method) == 0),
            methods.FirstOrDefault(IsDisposeOfBool)
                ?? methods.FirstOrDefault(method => method.Identifier.ValueText == "Dispose" && Parameters(method) == 0),
        }.OfType<MethodDeclarationSyntax>().ToImmutableArray();
        var forgetful = ways.RemoveAll(method => Names(method, member));
        return forgetful.IsEmpty ? ways : forgetful;
    }

    public static bool IsDisposeOfBool(MethodDeclarationSyntax method) =>
        method.Identifier.ValueText == "Dispose"
        && Parameters(method) == 1
        && method.ParameterList.Parameters[0].Type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.BoolKeyword };

    public static bool Names(MethodDeclarationSyntax method, OwnedMember member) => method.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Any(name => name.Identifier.ValueText == member.Symbol.Name);

    private static bool IsHostedStop(MethodDeclarationSyntax method, OwnedMember member) =>
        method.Identifier.ValueText == "StopAsync"
        && member.Model.GetDeclaredSymbol(member.Type) is INamedTypeSymbol type
        && type.AllInterfaces.Any(implemented => implemented.Name == "IHostedService");

    private static int Parameters(MethodDeclarationSyntax method) => method.ParameterList.Parameters.Count;
}
