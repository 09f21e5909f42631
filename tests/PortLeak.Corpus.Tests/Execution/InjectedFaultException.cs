namespace PortLeak.Corpus.Tests.Execution;

/// <summary>A failure that no program knows by name.</summary>
public sealed class InjectedFaultException() : Exception("injected by the oracle");
