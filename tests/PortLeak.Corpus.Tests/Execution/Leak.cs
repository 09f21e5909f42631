namespace PortLeak.Corpus.Tests.Execution;

/// <summary>A start left running, and the first run that has shown it.</summary>
internal sealed record Leak(IReadOnlyList<int> Sites, IReadOnlyList<Decision> Plan);
