using Microsoft.CodeAnalysis;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;

namespace PortLeak.CodeFixes.OwnerDisposal;

/// <summary>Makes the existing dispose or <c>StopAsync</c> of a type stop a member.</summary>
/// <param name="always">Whether the stop goes into a <c>finally</c>, for a teardown that may leave early.</param>
internal sealed class Extender(bool always) : Rewriting
{
    public override string Key => always ? "extend-teardown-finally" : "extend-teardown";

    public override string Title(Finding finding)
    {
        var member = OwnedMember.Of(finding)!;
        var method = Teardown.Of(member)[0].Identifier.ValueText;
        return member.IsInherited
            ? $"Call the base in '{method}'"
            : $"Stop '{member.Symbol.Name}' in '{method}'{(always ? " however it ends" : string.Empty)}";
    }

    public override string? ReasonAgainst(Finding finding) =>
        Eligibility.ReasonAgainstExtending(finding)
        ?? (always ? null : Eligibility.ReasonAgainstAppending(finding));

    public override Rewritten Rewrite(Finding finding)
    {
        var member = OwnedMember.Of(finding)!;
        var layout = SourceLayout.Of(member.Type);
        return new Rewritten(member.Type, member.Type.ReplaceNodes(
            Teardown.Of(member), (method, _) => TeardownMethod.Extend(method, member, always, layout)));
    }
}
