using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Summaries;

/// <summary>
/// The members of an object that are true or false for good once it is made, such as the <c>leaveOpen</c> of a wrapper: they may
/// say whether it stops what it was given.
/// </summary>
internal static class OwnershipFlags
{
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type) => HeldMembers.Of(type)
        .Where(held => held.Type.SpecialType is SpecialType.System_Boolean && IsFixed(held.Member))
        .Select(held => held.Member);

    /// <summary>The flags that take the value of the constructor's parameter.</summary>
    public static IEnumerable<ISymbol> SetBy(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol constructor)
            return [];

        var members = PrimaryConstructor.DeclarationOf(constructor) is { } primary
            ? primary.MembersThatKeep(parameter)
            : constructor.DeclaringSyntaxReferences
                .SelectMany(reference => Mentions.Of(parameter.Name, reference.GetSyntax()))
                .Select(Assigned).OfType<string>()
                .SelectMany(name => constructor.ContainingType.GetMembers(name));
        return members.Where(IsFixed);
    }

    // _leaveOpen = leaveOpen
    private static string? Assigned(IdentifierNameSyntax value) =>
        value.Parent is AssignmentExpressionSyntax assignment && assignment.Right == value
            ? assignment.Left switch
            {
                IdentifierNameSyntax name => name.Identifier.ValueText,
                MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
                _ => null,
            }
            : null;

    private static bool IsFixed(ISymbol member) =>
        member is IParameterSymbol or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };
}
