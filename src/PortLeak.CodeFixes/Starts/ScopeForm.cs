namespace PortLeak.CodeFixes.Starts;

/// <summary>How a scope that stops its port at the end is written.</summary>
internal enum ScopeForm
{
    /// <summary><c>await using</c>: leaves the thread free while the port stops.</summary>
    AwaitUsing,

    /// <summary><c>using</c>: for synchronous code, and types that cannot be disposed asynchronously.</summary>
    Using,
}
