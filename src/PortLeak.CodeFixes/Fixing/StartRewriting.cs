using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>A rewriting of a finding that marks a start.</summary>
internal abstract class StartRewriting : Rewriting
{
    public sealed override string Title(Finding finding) => Title(finding.Start!);

    public sealed override string? ReasonAgainst(Finding finding) =>
        finding.Start is { } start ? ReasonAgainst(start) : "the finding marks no start inside of a function";

    public sealed override Rewritten Rewrite(Finding finding) => Rewrite(finding.Start!);

    public abstract string Title(FlaggedStart start);

    public abstract string? ReasonAgainst(FlaggedStart start);

    public abstract Rewritten Rewrite(FlaggedStart start);
}
