using PortLeak.Corpus.Tests.Cases;
using PortLeak.Corpus.Tests.Verdicts;

namespace PortLeak.Corpus.Tests;

/// <summary>Every label of the corpus is what the analyzer finds and what the program does.</summary>
public sealed class OracleTests
{
    public static TheoryData<string> Cases => [.. CorpusFolder.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_SaysWhatItDoes(string name)
    {
        var verdict = await CaseVerdict.OfAsync(CorpusFolder.All[name]);

        Assert.True(verdict.ExecutionDisagreements.Count == 0, Lines(name, "the runs", verdict.ExecutionDisagreements));
        Assert.True(verdict.FindingDisagreements.Count == 0, Lines(name, "the analyzer", verdict.FindingDisagreements));
    }

    private static string Lines(string name, string who, IReadOnlyList<string> disagreements)
        => $"{name}: the labels and {who} disagree.\n  {string.Join("\n  ", disagreements)}";
}
