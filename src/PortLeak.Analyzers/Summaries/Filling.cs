namespace PortLeak.Analyzers.Summaries;

/// <summary>When a method leaves a port in the object that it is called on.</summary>
[Flags]
internal enum Filling
{
    Never = 0,

    /// <summary>When it ends normally.</summary>
    Normally = 1,

    /// <summary>When it throws.</summary>
    Exceptionally = 2,
}
