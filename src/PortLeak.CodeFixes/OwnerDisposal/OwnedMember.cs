using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwnerDisposal;

/// <summary>The field, property or captured parameter that keeps a port, and the type that it belongs to.</summary>
internal sealed class OwnedMember
{
    private OwnedMember(ISymbol symbol, TypeDeclarationSyntax type, Finding finding)
    {
        Symbol = symbol;
        Type = type;
        Model = finding.Model;
        Stops = finding.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Stops, out var stops) && stops is not null
            ? [.. stops.Split(',')]
            : [];
    }

    public ISymbol Symbol { get; }

    /// <summary>The declaration in which the port is started: what is to be extended.</summary>
    public TypeDeclarationSyntax Type { get; }

    public SemanticModel Model { get; }

    public ImmutableArray<string> Stops { get; }

    public ITypeSymbol MemberType => Symbol switch
    {
        IFieldSymbol kept => kept.Type,
        IPropertySymbol property => property.Type,
        _ => ((IParameterSymbol)Symbol).Type,
    };

    public bool IsInherited => Symbol.ContainingType is { } owner
        && !SymbolEqualityComparer.Default.Equals(owner, Model.GetDeclaredSymbol(Type));

    public static OwnedMember? Of(Finding finding)
    {
        var symbol = SymbolOf(finding);
        var type = finding.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return symbol is { IsStatic: false } && type is not null ? new OwnedMember(symbol, type, finding) : null;
    }

    private static ISymbol? SymbolOf(Finding finding)
    {
        if (finding.Node.FirstAncestorOrSelf<ParameterSyntax>() is { } parameter)
            return finding.Model.GetDeclaredSymbol(parameter);
        if (finding.Node is not ExpressionSyntax start)
            return null;

        for (SyntaxNode? node = StartValue.Of(start, finding.Model).Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field:
                    return finding.Model.GetDeclaredSymbol(field);
                case VariableDeclaratorSyntax local:
                    return StoredIn(local, finding.Model);
                case PropertyDeclarationSyntax property:
                    return finding.Model.GetDeclaredSymbol(property);
                case AssignmentExpressionSyntax assignment:
                    return MemberOf(assignment.Left, finding.Model);
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
                    when MemberOf(access.Expression, finding.Model) is { } collection:
                    return collection;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    // var port = await …; … _port = port;
    private static ISymbol? StoredIn(VariableDeclaratorSyntax local, SemanticModel model) => local
        .FirstAncestorOrSelf<MemberDeclarationSyntax>()?
        .DescendantNodes()
        .OfType<AssignmentExpressionSyntax>()
        .Where(assignment => assignment.Right is IdentifierNameSyntax name
            && name.Identifier.ValueText == local.Identifier.ValueText)
        .Select(assignment => MemberOf(assignment.Left, model))
        .FirstOrDefault(member => member is not null);

    private static ISymbol? MemberOf(ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        ElementAccessExpressionSyntax element => MemberOf(element.Expression, model),
        _ => model.GetSymbolInfo(expression).Symbol is (IFieldSymbol or IPropertySymbol) and { } member ? member : null,
    };
}
