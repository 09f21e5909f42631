namespace PortLeak.Corpus.Tests.Instrumentation;

/// <summary>When a call fails that may.</summary>
internal enum FaultPoint
{
    /// <summary>Not by itself: what it calls does.</summary>
    None,

    /// <summary>Before it has any effect.</summary>
    Before,

    /// <summary>When it has had its effect.</summary>
    After,
}
