namespace PortLeak.CodeFixes.Fixing;

/// <summary>
/// One way to change source so that a finding goes away: a pure function from the finding to the region of the tree
/// that changes, shared by the single fix and Fix All.
/// </summary>
internal abstract class Rewriting
{
    /// <summary>The equivalence key of the action where it is not the default one of its rule.</summary>
    public abstract string Key { get; }

    /// <summary>
    /// Whether the change passes the obligation on instead of ending it: a type that becomes disposable is a port itself
    /// from then on, and whoever creates one may get a finding for it.
    /// </summary>
    public virtual bool PassesTheObligationOn => false;

    /// <summary>Whether the change is offered only where no other is: one that does more than most code needs.</summary>
    public virtual bool IsLastResort => false;

    /// <summary>The name of the action as an editor shows it.</summary>
    public abstract string Title(Finding finding);

    /// <summary>Why the rewriting is not offered for a finding, or <see langword="null"/> where it is.</summary>
    public abstract string? ReasonAgainst(Finding finding);

    /// <summary>The change; asked for only where nothing speaks against it.</summary>
    public abstract Rewritten Rewrite(Finding finding);
}
