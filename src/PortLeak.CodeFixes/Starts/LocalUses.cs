using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>Every mention of the local that holds a port, sorted by what it does with the port.</summary>
internal sealed class LocalUses
{
    private LocalUses(
        ImmutableArray<IdentifierNameSyntax> mentions,
        ImmutableArray<IdentifierNameSyntax> writes,
        ImmutableArray<IdentifierNameSyntax> handOvers,
        ImmutableArray<StatementSyntax> stops)
    {
        Mentions = mentions;
        Writes = writes;
        HandOvers = handOvers;
        Stops = stops;
    }

    public ImmutableArray<IdentifierNameSyntax> Mentions { get; }

    /// <summary>Where the local gets another value: assignments, <c>ref</c> and <c>out</c> arguments.</summary>
    public ImmutableArray<IdentifierNameSyntax> Writes { get; }

    /// <summary>Where somebody else comes to own the port: it is returned, stored or put into something.</summary>
    public ImmutableArray<IdentifierNameSyntax> HandOvers { get; }

    /// <summary>The statements that stop the port and do nothing else, in the function that starts it.</summary>
    public ImmutableArray<StatementSyntax> Stops { get; }

    public static LocalUses Of(ILocalSymbol local, SyntaxNode scope, ImmutableArray<string> stops, SemanticModel model)
    {
        var mentions = scope.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name)
            .Where(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local))
            .ToImmutableArray();

        return new LocalUses(
            mentions,
            mentions.Where(IsWrite).ToImmutableArray(),
            mentions.Where(name => HandOver.Is(name, model)).ToImmutableArray(),
            mentions.Select(name => StopStatement.Around(name, stops)).OfType<StatementSyntax>().ToImmutableArray());
    }

    private static bool IsWrite(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } =>
            assignment.Left == tuple,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None)
            && !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword),
        RefExpressionSyntax => true,
        _ => false,
    };
}
