using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Tests.Verifying;

/// <summary>The analyzer's findings, which must be those that the marks in the source say.</summary>
internal static class MarkedFindings
{
    // Rules whose findings the engine does not report yet: the mark stands in for the finding.
    private static readonly ImmutableHashSet<string> Pending =
        ["PORT006"];

    public static async Task<ImmutableArray<Diagnostic>> OfAsync(Document document, Marked marked)
    {
        var tree = await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Stops, "StopAsync,DisposeAsync,Stop,Dispose,Kill")
            .Add(DiagnosticProperties.Scopes, "await using,using");
        var found = await Analysis.FindingsAsync(document, TestContext.Current.CancellationToken);
        return
        [
            .. marked.Findings.Select(mark =>
                found.FirstOrDefault(finding => finding.Id == mark.Rule && finding.Location.SourceSpan == mark.Span)
                ?? (Pending.Contains(mark.Rule)
                    ? Diagnostic.Create(
                        Descriptors.All.Single(rule => rule.Id == mark.Rule), Location.Create(tree!, mark.Span), properties)
                    : throw new Xunit.Sdk.XunitException(
                        $"{mark.Rule} is not reported at '{marked.Source.Substring(mark.Span.Start, mark.Span.Length)}', but "
                        + string.Join(", ", found.Select(finding => $"{finding.Id} {finding.Location.SourceSpan} {finding.GetMessage()}"))))),
        ];
    }
}
