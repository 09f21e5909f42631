using Microsoft.CodeAnalysis.Text;

namespace PortLeak.Corpus.Tests.Verdicts;

/// <summary>What the analyzer reports about a case.</summary>
internal sealed record Finding(string RuleId, string Path, TextSpan Span, bool IsWarning, string Message)
{
    private const string CrashId = "AD0001";

    /// <summary>Whether it says that the analyzer itself has failed.</summary>
    public bool IsCrash => RuleId == CrashId;
}
