using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>Every mention of the local that holds a port, and of its aliases, sorted by what it does with the port.</summary>
internal sealed class LocalUses
{
    private LocalUses(
        ImmutableArray<IdentifierNameSyntax> mentions,
        ImmutableArray<IdentifierNameSyntax> writes,
        IEnumerable<IdentifierNameSyntax> steady,
        SemanticModel model,
        ImmutableArray<string> stops)
    {
        Mentions = mentions;
        Writes = writes;
        Arguments = [.. mentions.Where(name => IsArgument(name, model))];
        HandOvers = [.. mentions.Where(name => Alias.IntroducedBy(name, model) is null && HandOver.Is(name, model))];
        Stops = [.. steady.Select(name => StopStatement.Around(name, stops)).OfType<StatementSyntax>()];
    }

    public ImmutableArray<IdentifierNameSyntax> Mentions { get; }

    /// <summary>Where the local itself gets another value: assignments, <c>ref</c> and <c>out</c> arguments.</summary>
    public ImmutableArray<IdentifierNameSyntax> Writes { get; }

    /// <summary>Where somebody else comes to own the port: it is returned, stored or put into something.</summary>
    public ImmutableArray<IdentifierNameSyntax> HandOvers { get; }

    /// <summary>Where the port is given to a method: one of these takes it over, where nothing else does and somebody must.</summary>
    public ImmutableArray<IdentifierNameSyntax> Arguments { get; }

    /// <summary>The statements that stop the port: those that do nothing else, and <c>using</c> statements over it.</summary>
    public ImmutableArray<StatementSyntax> Stops { get; }

    public static LocalUses Of(
        IEnumerable<ILocalSymbol> locals, SyntaxNode scope, ImmutableArray<string> stops, SemanticModel model)
    {
        var mentions = new List<IdentifierNameSyntax>();
        var writes = new List<IdentifierNameSyntax>();
        var steady = new List<IdentifierNameSyntax>();
        var own = new HashSet<ISymbol>(locals, SymbolEqualityComparer.Default);
        var pending = new Queue<ISymbol>(own);
        var seen = new HashSet<ISymbol>(pending, SymbolEqualityComparer.Default);
        while (pending.Count > 0)
        {
            var local = pending.Dequeue();
            var names = MentionsOf(local, scope, model).ToList();
            mentions.AddRange(names);

            // A second name that is given to another port later on says nothing of this one.
            if (own.Contains(local))
                writes.AddRange(names.Where(IsWrite));
            else if (names.Any(IsWrite))
                continue;

            steady.AddRange(names);
            foreach (var name in names)
            {
                if (Alias.IntroducedBy(name, model) is { } alias && seen.Add(alias))
                    pending.Enqueue(alias);
            }
        }

        return new LocalUses([.. InOrder(mentions)], [.. InOrder(writes)], InOrder(steady), model, stops);
    }

    private static IEnumerable<IdentifierNameSyntax> InOrder(IEnumerable<IdentifierNameSyntax> names) =>
        names.OrderBy(name => name.SpanStart);

    private static IEnumerable<IdentifierNameSyntax> MentionsOf(ISymbol local, SyntaxNode scope, SemanticModel model) =>
        scope.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name)
            .Where(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local));

    private static bool IsArgument(IdentifierNameSyntax name, SemanticModel model) =>
        name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax }
        || name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == name
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ReducedFrom: not null };

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
