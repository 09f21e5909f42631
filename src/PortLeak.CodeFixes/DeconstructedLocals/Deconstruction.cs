using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.DeconstructedLocals;

/// <summary>A statement that takes a tuple or record apart, <c>var (port, version) = …</c>, and the ports that it names or discards.</summary>
internal sealed class Deconstruction
{
    private Deconstruction(ExpressionStatementSyntax statement, ImmutableArray<(VariableDesignationSyntax, ITypeSymbol)> ports)
    {
        Statement = statement;
        Ports = ports;
    }

    public ExpressionStatementSyntax Statement { get; }

    public ImmutableArray<(VariableDesignationSyntax Name, ITypeSymbol Type)> Ports { get; }

    public static Deconstruction? Of(FlaggedStart start)
    {
        if (start.Value.Parent is not AssignmentExpressionSyntax
            {
                Left: DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax names },
                Parent: ExpressionStatementSyntax statement,
            }
            || start.Type is not INamedTypeSymbol type)
        {
            return null;
        }

        var types = ElementTypes(type, names.Variables.Count);
        var ports = names.Variables.Zip(types, (name, element) => (name, element))
            .Where(pair => pair.name is SingleVariableDesignationSyntax or DiscardDesignationSyntax && KnownPorts.Of(start.Model).IsPortType(pair.element))
            .ToImmutableArray();
        return ports.IsEmpty ? null : new Deconstruction(statement, ports);
    }

    /// <summary>The local that a designation declares; none for a discard.</summary>
    public static ILocalSymbol? LocalOf(VariableDesignationSyntax name, SemanticModel model) =>
        name is SingleVariableDesignationSyntax variable ? model.GetDeclaredSymbol(variable) as ILocalSymbol : null;

    private static IEnumerable<ITypeSymbol> ElementTypes(INamedTypeSymbol type, int count) => type.IsTupleType
        ? type.TupleElements.Select(element => element.Type)
        : type.GetMembers("Deconstruct").OfType<IMethodSymbol>()
            .FirstOrDefault(method => method.Parameters.Length == count)?.Parameters.Select(parameter => parameter.Type) ?? [];
}
