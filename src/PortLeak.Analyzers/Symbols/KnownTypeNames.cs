namespace PortLeak.Analyzers.Symbols;

/// <summary>Full metadata names of the types that the analysis knows, whatever assembly declares them.</summary>
internal static class KnownTypeNames
{
    public const string Port = "PortLeak.Port";
    public const string PortScope = "PortLeak.PortScope";
    public const string PortPool = "PortLeak.PortPool`1";
    public const string PortLease = "PortLeak.PortLease`1";
    public const string PortObject = "PortLeak.PortObject";
    public const string MustStopAttribute = "PortLeak.MustStopAttribute";
    public const string TakesOwnershipAttribute = "PortLeak.TakesOwnershipAttribute";
    public const string BorrowedAttribute = "PortLeak.BorrowedAttribute";
    public const string MustDisposeResourceAttribute = "JetBrains.Annotations.MustDisposeResourceAttribute";
    public const string HandlesResourceDisposalAttribute = "JetBrains.Annotations.HandlesResourceDisposalAttribute";
}
