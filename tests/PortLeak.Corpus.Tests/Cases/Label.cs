using Microsoft.CodeAnalysis.Text;

namespace PortLeak.Corpus.Tests.Cases;

/// <summary>What a case says about one of its starts: the rule that must be reported there.</summary>
/// <param name="RuleId">The id, such as <c>PORT003</c>.</param>
/// <param name="Path">The file that it stands in, relative to the corpus.</param>
/// <param name="Span">The marked span in that file, the markers taken out.</param>
internal sealed record Label(string RuleId, string Path, TextSpan Span)
{
    // The rules from PORT008 on are about how a port is used: nothing need be left running.
    public bool IsLeak => string.CompareOrdinal(RuleId, "PORT008") < 0;
}
