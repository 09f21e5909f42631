namespace PortLeak.Analyzers.Benchmarks.Cost;

/// <summary>What a generated project has to do with ports.</summary>
internal enum ProjectKind
{
    /// <summary>It does not reference the runtime.</summary>
    WithoutRuntime,

    /// <summary>It references the runtime and starts nothing.</summary>
    StartsNothing,

    /// <summary>It starts a port in one method of ten.</summary>
    StartsPorts,
}
