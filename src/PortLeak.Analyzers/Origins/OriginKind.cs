namespace PortLeak.Analyzers.Origins;

/// <summary>How an obligation comes into a body.</summary>
internal enum OriginKind
{
    /// <summary><c>new</c> of a port type.</summary>
    Creation,

    /// <summary>A call that returns a port which nobody owned before.</summary>
    Call,

    /// <summary>A port that the caller holds or a field keeps: followed for summaries only, never reported.</summary>
    Input,
}
