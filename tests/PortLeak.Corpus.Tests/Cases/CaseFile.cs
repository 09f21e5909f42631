namespace PortLeak.Corpus.Tests.Cases;

/// <summary>One file of a case without its markers.</summary>
internal sealed record CaseFile(string Path, string Source, IReadOnlyList<Label> Labels);
