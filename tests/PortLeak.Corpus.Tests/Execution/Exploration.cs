namespace PortLeak.Corpus.Tests.Execution;

/// <summary>What all the runs of a case have shown together.</summary>
/// <param name="Leaks">The starts left running in any of them.</param>
/// <param name="QuietLeaks">The sites of those that were left running though nothing was thrown.</param>
/// <param name="Stopped">The sites that something came through which was stopped in any run.</param>
/// <param name="Reached">The sites that were reached in any of them.</param>
/// <param name="LateUses">What was asked in any of them of ports that had stopped.</param>
/// <param name="Runs">How many there were.</param>
/// <param name="Surprises">The exceptions of the run that nothing was in the way of.</param>
/// <param name="Hang">The plan of a run that did not come to an end, if there is one.</param>
internal sealed record Exploration(
    IReadOnlyList<Leak> Leaks,
    IReadOnlySet<int> QuietLeaks,
    IReadOnlySet<int> Stopped,
    IReadOnlySet<int> Reached,
    IReadOnlySet<string> LateUses,
    int Runs,
    IReadOnlyList<Exception> Surprises,
    IReadOnlyList<Decision>? Hang);
