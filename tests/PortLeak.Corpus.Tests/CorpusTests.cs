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

    [Theory]
    [InlineData("PORT006", 70)]
    [InlineData("PORT007", 100)]
    [InlineData("PORT008", 30)]
    [InlineData("PORT009", 40)]
    [InlineData("PORT010", 20)]
    [InlineData("PORT011", 20)]
    [InlineData("PORT012", 20)]
    public void EveryRuleOfOwnershipAndMisuse_HasItsPairs(string rule, int fewest)
    {
        var leaking = CorpusFolder.All.Values.Where(corpusCase => corpusCase.Labels.Any(label => label.RuleId == rule)).ToList();

        Assert.InRange(leaking.Count + leaking.Count(corpusCase => CorpusFolder.All.ContainsKey(corpusCase.Twin)), fewest, int.MaxValue);
    }
}
