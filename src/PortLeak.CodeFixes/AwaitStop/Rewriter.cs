using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.AwaitStop;

/// <summary>Awaits a stop whose task was dropped; in synchronous code, waits for it with the type's blocking stop.</summary>
internal sealed class Rewriter : Rewriting
{
    public override string Key => "await-stop";

    public override string Title(Finding finding) =>
        MayAwait(finding) ? "Await the stop" : $"Call '{DroppedStop.Of(finding)!.SynchronousTwin(finding.Model)}' instead";

    public override string? ReasonAgainst(Finding finding) => Eligibility.ReasonAgainst(finding);

    public override Rewritten Rewrite(Finding finding)
    {
        var stop = DroppedStop.Of(finding)!;
        var layout = SourceLayout.Of(stop.Statement);
        var call = MayAwait(finding)
            ? $"await {stop.Port.WithoutTrivia()}{stop.Call};"
            : $"{stop.Port.WithoutTrivia()}{(stop.IsConditional ? "?" : string.Empty)}.{stop.SynchronousTwin(finding.Model)}();";
        var code = stop.IsConditional && MayAwait(finding)
            ? $"if ({stop.Port.WithoutTrivia()} is not null)\n    {call}"
            : call;
        var rewritten = layout.Statement(code, SourceLayout.SpaceBefore(stop.Statement)).WithTriviaFrom(stop.Statement);
        var isIfInIf = rewritten is IfStatementSyntax && stop.Statement.Parent is IfStatementSyntax or ElseClauseSyntax;
        return new Rewritten(stop.Statement, isIfInIf
            ? Braces.Around([rewritten], SourceLayout.SpaceBefore(stop.Statement.Parent!), layout)
            : rewritten);
    }

    private static bool MayAwait(Finding finding) =>
        EnclosingFunction.Of(finding.Node) is { IsAsync: true } function && function.AllowsAwaitAt(finding.Node);
}
