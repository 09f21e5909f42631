namespace PortLeak.Analyzers.Benchmarks.Cost;

/// <summary>What a generated project has to do with ports.</summary>
internal enum ProjectKind
{
    /// <summary>It does not reference the runtime.</summary>
    WithoutRuntime,

    /// <summary>It references the runtime and starts nothing.</summary>
    StartsNothing,

    /// <summary>
    /// One service of ten works with ports, as the part of a program does that talks to another language: it owns one,
    /// starts some for a single job, hands them to helpers, and calls the ones it has. 1.5 starts in 1,000 lines.
    /// </summary>
    StartsPorts,

    /// <summary>One method of ten starts a port, whatever its service is for. 5 starts in 1,000 lines.</summary>
    StartsManyPorts,

    /// <summary>Every method starts a port: no program, but what the analyzer has to stand. 50 starts in 1,000 lines.</summary>
    StartsPortsOnly,
}
