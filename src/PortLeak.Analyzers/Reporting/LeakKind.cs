namespace PortLeak.Analyzers.Reporting;

/// <summary>How a port leaks; the order is that of the rules, the most specific first.</summary>
internal enum LeakKind
{
    /// <summary>Nothing holds it, or its start was left behind.</summary>
    Lost,

    /// <summary>The last reference is given another value.</summary>
    Overwritten,

    /// <summary>An object keeps it that does not stop it.</summary>
    Unowned,

    /// <summary>No path stops it.</summary>
    Never,

    /// <summary>A path without an exception misses the stop.</summary>
    Path,

    /// <summary>Only an exception misses the stop.</summary>
    Exception,
}
