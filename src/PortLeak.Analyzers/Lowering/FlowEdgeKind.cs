namespace PortLeak.Analyzers.Lowering;

/// <summary>Why control follows an edge.</summary>
internal enum FlowEdgeKind
{
    Normal,

    /// <summary>The block's last step throws.</summary>
    Exception,

    /// <summary>A <c>finally</c> or filter has run, and the exception goes on.</summary>
    Unwinding,

    /// <summary>The consumer of an iterator stops asking at a <c>yield return</c>.</summary>
    Abandonment,
}
