using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Tests.Verifying;

/// <summary>The analyzer's findings, which must be those that the marks in the source say.</summary>
internal static class MarkedFindings
{
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(Document document, Marked marked)
    {
        var found = await Analysis.FindingsAsync(document, TestContext.Current.CancellationToken);
        return
        [
            .. marked.Findings.Select(mark =>
                found.FirstOrDefault(finding => finding.Id == mark.Rule && finding.Location.SourceSpan == mark.Span)
                ?? throw new Xunit.Sdk.XunitException(
                    $"{mark.Rule} is not reported at '{marked.Source.Substring(mark.Span.Start, mark.Span.Length)}', but "
                    + string.Join(", ", found.Select(finding => $"{finding.Id} {finding.Location.SourceSpan} {finding.GetMessage()}")))),
        ];
    }
}
