using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
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
        var held = new HeldStart(start);
        var guarded = GuardedStatements.Of(start);
        var stop = StopCall.For(start, start.Holder!.Name)!;
        var attempt = (TryStatementSyntax)held.Statement($"try\n{{\n}}\ncatch\n{{\n    {stop}\n    throw;\n}}");
        return held.With(
            [held.Declaration, attempt.WithBlock(held.Enclose(guarded, []))], last: guarded[guarded.Count - 1]);
    }
}
