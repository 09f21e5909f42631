using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.MakeAsync;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.AwaitInsideScope;

/// <summary>
/// Awaits a task before the scope of its port ends: <c>return await</c> in a function that becomes asynchronous for it,
/// and in asynchronous code the <c>await</c> that a statement lacks.
/// </summary>
internal sealed class Rewriter : Rewriting
{
    public override string Key => "await-inside-scope";

    public override string Title(Finding finding) => Eligibility.TaskOf(finding)!.Parent is ReturnStatementSyntax
        ? "Await before the port stops: 'return await'"
        : "Await before the port stops";

    public override string? ReasonAgainst(Finding finding) => Eligibility.ReasonAgainst(finding);

    public override Rewritten Rewrite(Finding finding)
    {
        var task = Eligibility.TaskOf(finding)!;
        var function = EnclosingFunction.Of(task)!;
        if (!function.IsAsync)
        {
            var kind = ReturnKinds.Of(function, finding.Model)!.Value;
            var scoped = new AwaitedScopes(function.Node, finding.Model).Rewrite();
            return new Rewritten(function.Node, AsyncForm.Of(scoped, kind, SourceLayout.Of(task)));
        }

        ExpressionSyntax dropped = task.Parent is AssignmentExpressionSyntax discard ? discard : task;
        return new Rewritten(dropped, AwaitedReturns.Awaited(task.WithTriviaFrom(dropped)));
    }
}
