namespace PortLeak.Corpus.Tests.Execution;

/// <summary>One answer that a run gives: at which point, at its how many-th occurrence, and which.</summary>
internal readonly record struct Decision(string Point, int Occurrence, int Option);
