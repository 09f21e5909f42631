using PortLeak.Corpus.Tests.Cases;

namespace PortLeak.Corpus.Tests;

/// <summary>What the corpus as a whole promises.</summary>
public sealed class CorpusTests
{
    private const double MostThatCannotRun = 0.05;

    [Fact]
    public void EveryCase_IsNamedByItsVerdict()
        => Assert.Empty(CorpusFolder.All.Values.Where(corpusCase => !corpusCase.IsNamedByVerdict).Select(corpusCase => corpusCase.Name));

    [Fact]
    public void EveryCase_HasItsTwin()
        => Assert.Empty(CorpusFolder.All.Values
            .Where(corpusCase => !CorpusFolder.All.ContainsKey(corpusCase.Twin))
            .Select(corpusCase => $"{corpusCase.Name} has no {corpusCase.Twin}"));

    [Fact]
    public void ACaseThatReports_HasALabel_AndNoOtherHas()
        => Assert.Empty(CorpusFolder.All.Values
            .Where(corpusCase => corpusCase.Reports != corpusCase.Labels.Any())
            .Select(corpusCase => corpusCase.Name));

    [Fact]
    public void AlmostEveryCase_CanRun()
    {
        var idle = CorpusFolder.All.Values.Count(corpusCase => corpusCase.CannotRun is not null);
        Assert.InRange(idle, 0, CorpusFolder.All.Count * MostThatCannotRun);
    }

    [Fact]
    public void EveryPendingCase_Exists() => Assert.Empty(PendingList.All.Except(CorpusFolder.All.Keys));
}
