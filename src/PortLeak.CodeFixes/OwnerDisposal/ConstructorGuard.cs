using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.RedundantStops;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwnerDisposal;

/// <summary>What a constructor does after it has started a port is guarded: nobody disposes an object that was never made.</summary>
internal sealed class ConstructorGuard : Rewriting
{
    public override string Key => "guard-constructor";

    public override string Title(Finding finding) => "Stop when the constructor fails";

    public override string? ReasonAgainst(Finding finding)
    {
        if (OwnedMember.Of(finding) is not { } member || MemberStop.Code(member, isAsync: false) is null)
            return "no member that can be stopped here keeps the port";

        return StartOf(finding) is { } start && StatementList.Around(start)!.After(start).Any()
            ? null
            : "no constructor goes on after the start";
    }

    public override Rewritten Rewrite(Finding finding)
    {
        var start = StartOf(finding)!;
        var list = StatementList.Around(start)!;
        var layout = SourceLayout.Of(start);
        var indentation = SourceLayout.SpaceBefore(start);
        var stop = MemberStop.Code(OwnedMember.Of(finding)!, isAsync: false)!.Replace("\n", "\n    ");
        var attempt = (TryStatementSyntax)layout.Statement(
            $"try\n{{\n}}\ncatch\n{{\n    {stop}\n    throw;\n}}", indentation);
        var guarded = StopRemover.Enclose(list.After(start), [], EnclosingFunction.Of(start)!.Node, indentation, layout);
        return new Rewritten(list.Container, list.With(
            list.Statements.TakeWhile(statement => statement != start).Concat([start, attempt.WithBlock(guarded)])));
    }

    private static StatementSyntax? StartOf(Finding finding) =>
        finding.Node.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } } start
            ? start
            : null;
}
