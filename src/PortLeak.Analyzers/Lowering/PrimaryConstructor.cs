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

        if (declaration is not RecordDeclarationSyntax)
            yield return parameter;
    }

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
