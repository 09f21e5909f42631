using PortLeak.Corpus.Tests.Cases;
using PortLeak.Corpus.Tests.Compilation;
using PortLeak.Corpus.Tests.Robustness;
using PortLeak.Corpus.Tests.Verdicts;

namespace PortLeak.Corpus.Tests;

/// <summary>
/// The analyzer never fails, whatever stands in the editor. The suite takes a sample of each case; with
/// <c>PORTLEAK_EVERY_TOKEN=1</c> it takes every token.
/// </summary>
public sealed class RobustnessTests
{
    private const string CrashId = "AD0001";
    private const int SampledTruncations = 2;
    private const int SampledDeletions = 1;

    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("PORTLEAK_EVERY_TOKEN") == "1";

    [Fact]
    public Task SourcesCutOffAtAToken_DoNotCrashIt() => NeverCrashesAsync((source, random) =>
    {
        var truncated = BrokenSources.Truncated(source).ToArray();
        return IsWhole ? truncated : random.GetItems(truncated, SampledTruncations);
    });

    [Fact]
    public Task SourcesWithTokensDeleted_DoNotCrashIt() => NeverCrashesAsync((source, random) =>
        Enumerable.Range(0, IsWhole ? 20 : SampledDeletions).Select(_ => BrokenSources.WithTokensDeleted(source, random)));

    private static async Task NeverCrashesAsync(Func<string, Random, IEnumerable<string>> sources)
    {
        var crashes = new List<string>();
        var index = 0;
        foreach (var file in CorpusFolder.All.Values.SelectMany(corpusCase => corpusCase.Files))
        {
            foreach (var source in sources(file.Source, new Random(index++)))
            {
                var compilation = CaseCompiler.Compile("Broken", [CaseCompiler.Parse(file.Path, source)]);
                var findings = await CaseAnalysis.FindAsync(compilation, CaseOptionsProvider.Empty);
                crashes.AddRange(findings
                    .Where(finding => finding.RuleId == CrashId)
                    .Select(finding => $"{file.Path}: {finding.Message}\n{source}"));
            }
        }

        Assert.True(crashes.Count == 0, string.Join("\n\n", crashes.Take(3)));
    }
}
