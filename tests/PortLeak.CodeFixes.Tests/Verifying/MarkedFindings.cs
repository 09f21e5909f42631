using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Rules;

namespace PortLeak.CodeFixes.Tests.Verifying;

/// <summary>Stands in for the analyzer: reports what the marks in the source say.</summary>
internal static class MarkedFindings
{
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(Document document, Marked marked)
    {
        var tree = await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Stops, "StopAsync,DisposeAsync,Stop,Dispose,Kill")
            .Add(DiagnosticProperties.Scopes, "await using,using");
        return
        [
            .. marked.Findings.Select(finding => Diagnostic.Create(
                Descriptors.All.Single(rule => rule.Id == finding.Rule), Location.Create(tree!, finding.Span), properties)),
        ];
    }
}
