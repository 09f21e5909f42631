using Microsoft.CodeAnalysis.Text;

namespace PortLeak.Corpus.Tests.Instrumentation;

/// <summary>An operation of a case that the oracle can address: a start, or something that may fail.</summary>
internal sealed record Site(int Id, string Path, TextSpan Span, int Line, string Text)
{
    public override string ToString() => $"`{Text}` at line {Line}";
}
