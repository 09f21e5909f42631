using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.RedundantStops;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.CatchAndStop;

/// <summary>
/// For a factory, and whoever else hands its port over: what may throw before that is guarded by
/// <c>catch { await port.StopAsync(); throw; }</c>.
/// </summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "catch-and-stop";

    public override string Title(FlaggedStart start) => "Stop when an exception prevents the hand-over";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var holder = start.Holder!;
        var layout = SourceLayout.Of(holder.Declaration);
        var indentation = SourceLayout.SpaceBefore(holder.Declaration);
        var guarded = GuardedStatements.Of(start);
        var stop = StopCall.For(start, holder.Name)!;
        var attempt = (TryStatementSyntax)layout.Statement($"try\n{{\n}}\ncatch\n{{\n    {stop}\n    throw;\n}}", indentation);
        var body = StopRemover.Enclose(guarded, [], start.Function.Node, indentation, layout);

        var statements = holder.List.Statements.TakeWhile(statement => statement != holder.Declaration)
            .Concat([holder.Declaration, attempt.WithBlock(body)])
            .Concat(BlankLine.Above(holder.List.After(guarded[guarded.Count - 1]), layout));
        return new Rewritten(holder.List.Container, holder.List.With(statements));
    }
}
