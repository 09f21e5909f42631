namespace PortLeak.Corpus.Tests.Execution;

/// <summary>What one run has shown.</summary>
/// <param name="Observations">Where it had a choice, in order.</param>
/// <param name="Leaks">For each start left running the sites that may answer for it, the start itself first.</param>
/// <param name="Stopped">The sites that something came through which was stopped.</param>
/// <param name="IsExceptional">Whether anything was thrown in it.</param>
/// <param name="Reached">The sites that something was started at or handed on through.</param>
/// <param name="LateUses">What was asked of ports that had stopped, in a program that has not failed as a whole.</param>
/// <param name="Ended">Whether it came to an end in time.</param>
/// <param name="Unhandled">The exceptions that nobody has handled.</param>
internal sealed record CaseOutcome(
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<IReadOnlyList<int>> Leaks,
    IReadOnlyList<int> Stopped,
    bool IsExceptional,
    IReadOnlyList<int> Reached,
    IReadOnlyCollection<string> LateUses,
    bool Ended,
    IReadOnlyList<Exception> Unhandled);
