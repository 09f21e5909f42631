namespace PortLeak.Corpus.Tests.Execution;

/// <summary>Unwinds a program whose process has ended, or that would go around for ever.</summary>
public sealed class RunEndedException() : Exception("the run has ended");
