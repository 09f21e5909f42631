using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.StopBeforeOverwriting;

/// <summary>The place where the variable of a running port gets another value.</summary>
internal sealed class Overwrite
{
    private Overwrite(ExpressionSyntax target, ExpressionSyntax whole, EnclosingFunction function)
    {
        Target = target;
        Whole = whole;
        Function = function;
    }

    /// <summary>The variable, as it is written.</summary>
    public ExpressionSyntax Target { get; }

    /// <summary>The assignment, or the call that writes to it by reference.</summary>
    public ExpressionSyntax Whole { get; }

    public EnclosingFunction Function { get; }

    /// <summary>
    /// What overwrites the port of a start: the end of the finding's path, or else the only other assignment of the
    /// local, or else the start's own assignment, which runs again.
    /// </summary>
    public static Overwrite? Of(FlaggedStart start)
    {
        var end = start.Diagnostic.AdditionalLocations.LastOrDefault();
        if (end is { IsInSource: true } && end.SourceTree == start.Start.SyntaxTree
            && At(start.Start.SyntaxTree.GetRoot().FindNode(end.SourceSpan, getInnermostNodeForTie: true)) is { } atEnd)
        {
            return atEnd;
        }

        if (start.Holder is not null
            && start.Uses.Writes.Where(write => write.Parent?.Parent != start.Holder.Assignment).ToList() is { Count: 1 } others)
        {
            return At(others[0]);
        }

        return start.Value.Parent is AssignmentExpressionSyntax own ? At(own) : null;
    }

    private static Overwrite? At(SyntaxNode node) =>
        node.AncestorsAndSelf().TakeWhile(ancestor => ancestor is not BlockSyntax).Select(Written).FirstOrDefault(
            written => written is not null);

    private static Overwrite? Written(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: not TupleExpressionSyntax } assignment =>
            Create(assignment.Left, assignment),
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } argument
            when assignment.Left == tuple => Create(argument.Expression, assignment),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument
            when argument.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword =>
            Create(argument.Expression, call),
        _ => null,
    };

    private static Overwrite? Create(ExpressionSyntax target, ExpressionSyntax whole) =>
        target is not DeclarationExpressionSyntax && EnclosingFunction.Of(whole) is { } function
            ? new Overwrite(target, whole, function)
            : null;
}
