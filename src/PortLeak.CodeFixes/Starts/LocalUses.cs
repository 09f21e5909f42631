using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>Every mention of the local that holds a port, and of its aliases, sorted by what it does with the port.</summary>
internal sealed class LocalUses
{
    private LocalUses(
        ImmutableArray<IdentifierNameSyntax> mentions, SemanticModel model, ImmutableArray<string> stops)
    {
        Mentions = mentions;
        Writes = [.. mentions.Where(IsWrite)];
        HandOvers = [.. mentions.Where(name => Alias.IntroducedBy(name, model) is null && HandOver.Is(name, model))];
        Stops = [.. mentions.Select(name => StopStatement.Around(name, stops)).OfType<StatementSyntax>()];
    }

    public ImmutableArray<IdentifierNameSyntax> Mentions { get; }

    /// <summary>Where the local gets another value: assignments, <c>ref</c> and <c>out</c> arguments.</summary>
    public ImmutableArray<IdentifierNameSyntax> Writes { get; }

    /// <summary>Where somebody else comes to own the port: it is returned, stored or put into something.</summary>
    public ImmutableArray<IdentifierNameSyntax> HandOvers { get; }

    /// <summary>Where the port is given to a method: one of these takes it over, where nothing else does and somebody must.</summary>
    public IEnumerable<IdentifierNameSyntax> Arguments => Mentions.Where(
        name => name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax });

    /// <summary>The statements that stop the port: those that do nothing else, and <c>using</c> statements over it.</summary>
    public ImmutableArray<StatementSyntax> Stops { get; }

    public static LocalUses Of(
        IEnumerable<ILocalSymbol> locals, SyntaxNode scope, ImmutableArray<string> stops, SemanticModel model)
    {
        var mentions = new List<IdentifierNameSyntax>();
        var pending = new Queue<ISymbol>(locals);
        var seen = new HashSet<ISymbol>(pending, SymbolEqualityComparer.Default);
        while (pending.Count > 0)
        {
            foreach (var name in MentionsOf(pending.Dequeue(), scope, model))
            {
                mentions.Add(name);
                if (Alias.IntroducedBy(name, model) is { } alias && seen.Add(alias))
                    pending.Enqueue(alias);
            }
        }

        return new LocalUses([.. mentions.OrderBy(name => name.SpanStart)], model, stops);
    }

    private static IEnumerable<IdentifierNameSyntax> MentionsOf(ISymbol local, SyntaxNode scope, SemanticModel model) =>
        scope.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name)
            .Where(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local));

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
