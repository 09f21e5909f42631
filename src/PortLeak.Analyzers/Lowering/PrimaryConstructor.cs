using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// The constructor in the head of a type. It has no body to lower: which member keeps a parameter is read off the
/// initializers.
/// </summary>
internal sealed class PrimaryConstructor(IMethodSymbol constructor, TypeDeclarationSyntax declaration)
{
    public static PrimaryConstructor? DeclarationOf(IMethodSymbol constructor)
    {
        foreach (var reference in constructor.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration)
                return new PrimaryConstructor(constructor.OriginalDefinition, declaration);
        }

        return null;
    }

    /// <summary>
    /// The members that hold what the parameter was given: the property of a record, fields and properties initialized
    /// with it, and the parameter itself where other members use it.
    /// </summary>
    public IEnumerable<ISymbol> MembersThatKeep(IParameterSymbol parameter)
    {
        var type = constructor.ContainingType;
        foreach (var member in type.GetMembers(parameter.Name).OfType<IPropertySymbol>())
        {
            if (declaration is RecordDeclarationSyntax)
                yield return member;
        }

        foreach (var name in InitializedWith(parameter.Name))
        {
            if (type.GetMembers(name).FirstOrDefault() is { } member)
                yield return member;
        }

        if (declaration is not RecordDeclarationSyntax && IsCaptured(parameter.Name))
            yield return parameter;
    }

    /// <summary>The base constructor that the parameter is handed on to, with the parameter that takes it there.</summary>
    public (IMethodSymbol Constructor, IParameterSymbol Parameter)? HandedOn(IParameterSymbol parameter)
    {
        var arguments = declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault()
            ?.ArgumentList.Arguments;
        if (arguments is not { } given || constructor.ContainingType.BaseType is not { } @base)
            return null;

        var index = given.IndexOf(argument =>
            argument.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Name);
        var target = @base.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.Length >= given.Count);
        return index >= 0 && target is not null
            ? (target.OriginalDefinition, target.OriginalDefinition.Parameters[index])
            : null;
    }

    private bool IsCaptured(string parameter) => declaration.Members.Any(member => member switch
    {
        FieldDeclarationSyntax => false,
        PropertyDeclarationSyntax { Initializer: { } initializer } property =>
            property.DescendantNodes(node => node != initializer).Any(node => IsName(node, parameter)),
        _ => member.DescendantNodes().Any(node => IsName(node, parameter)),
    });

    private static bool IsName(SyntaxNode node, string name) =>
        node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;

    private IEnumerable<string> InitializedWith(string parameter)
    {
        foreach (var member in declaration.Members)
        {
            switch (member)
            {
                case FieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                    {
                        if (Takes(variable.Initializer, parameter))
                            yield return variable.Identifier.ValueText;
                    }

                    break;
                case PropertyDeclarationSyntax property when Takes(property.Initializer, parameter):
                    yield return property.Identifier.ValueText;
                    break;
            }
        }
    }

    // = port, = port ?? throw …, = [port]
    private static bool Takes(EqualsValueClauseSyntax? initializer, string parameter) =>
        initializer?.Value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == parameter
            && !name.Ancestors().TakeWhile(node => node != initializer).Any(node =>
                node is InvocationExpressionSyntax or AnonymousFunctionExpressionSyntax)) is true;
}
