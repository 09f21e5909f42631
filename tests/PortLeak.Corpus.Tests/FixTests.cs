using Microsoft.CodeAnalysis;
using PortLeak.Corpus.Tests.Cases;
using PortLeak.Corpus.Tests.Execution;
using PortLeak.Corpus.Tests.Fixes;
using PortLeak.Corpus.Tests.Verdicts;

namespace PortLeak.Corpus.Tests;

/// <summary>Every code fix on every leaking case: it compiles, it clears the finding, and the program that is left leaks nothing.</summary>
public sealed class FixTests
{
    private static readonly string NotOffered =
        Path.Join(CorpusFolder.Root, "..", "PortLeak.Corpus.Tests", "Fixes", "not-offered.txt");

    private const double FewestOffered = 0.95;

    public static TheoryData<string> Cases => [.. CorpusFolder.All.Values
        .Where(corpusCase => corpusCase.Reports)
        .Select(corpusCase => corpusCase.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Fixes_CompileAndClearTheFinding(string name)
    {
        var fixedCase = await FixedCase.OfAsync(CorpusFolder.All[name]);

        Assert.True(fixedCase.Defects.Count == 0, $"{name}\n  {string.Join("\n  ", fixedCase.Defects)}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task FixedProgram_LeavesNothingRunning_AndStopsNothingTooEarly(string name)
    {
        var corpusCase = CorpusFolder.All[name];
        var fixedCase = await FixedCase.OfAsync(corpusCase);
        if (corpusCase.CannotRun is not null)
            return;

        var isClean = fixedCase.Left.All(IsSuggestion) && fixedCase.Findings.Count >= corpusCase.Labels.Count();
        await AssertRunsAsync(name, fixedCase.Fixed, corpusCase, isClean);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task EveryActionOfAFinding_LeavesNothingRunning_AndStopsNothingTooEarly(string name)
    {
        var corpusCase = CorpusFolder.All[name];
        var fixedCase = await FixedCase.OfAsync(corpusCase);
        if (corpusCase.CannotRun is not null)
            return;

        var isOnly = fixedCase.Findings.Count == 1 && corpusCase.Labels.Count() == 1;
        foreach (var offer in fixedCase.Findings.SelectMany(finding => finding.Offers))
        {
            var solution = offer.Changed.Project.Solution;
            var isClean = isOnly && (await CaseSolution.FindingsAsync(solution)).All(entry => IsSuggestion(entry.Diagnostic));
            await AssertRunsAsync($"{name}, {offer.Title}", solution, corpusCase, isClean);
        }
    }

    private static bool IsSuggestion(Diagnostic finding) => finding.Severity < DiagnosticSeverity.Warning;

    // A fix that stops a port too early asks something of it that has stopped, where the program before the fix did not.
    private static async Task AssertRunsAsync(string what, Solution solution, CorpusCase corpusCase, bool isClean)
    {
        var result = await CaseSolution.CaseOfAsync(solution, corpusCase);
        var exploration = await ExploreAsync(result);
        var source = string.Join('\n', result.Files.Select(file => file.Source));
        Assert.True(!isClean || exploration.Leaks.Count == 0, $"{what}: a start is left running after the fix.\n{source}");

        if (exploration.LateUses.Count == 0)
            return;
        var known = (await ExploreAsync(corpusCase)).LateUses;
        Assert.True(
            exploration.LateUses.IsSubsetOf(known),
            $"{what}: used after its stop: {string.Join(", ", exploration.LateUses.Except(known))}.\n{source}");
    }

    private static Task<Exploration> ExploreAsync(CorpusCase corpusCase) => Explorer.ExploreAsync(CaseProgram.Load(
        Compilation.CaseCompiler.Compile(corpusCase), new CaseOptionsProvider(corpusCase.Options)));

    [Fact]
    public async Task Fixes_AreOfferedForAlmostEveryLocalLeak()
    {
        var findings = await FindingsAsync();
        var local = findings.Count(finding => finding.IsLocal);
        var missing = findings.Where(finding => finding.IsLocal && finding.Offers.Count == 0).ToList();
        TestContext.Current.SendDiagnosticMessage(
            $"Offered for {local - missing.Count} of {local} local leaks; "
            + string.Join(", ", findings.GroupBy(finding => finding.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(
                rule => $"{rule.Key} {rule.Count(finding => finding.Offers.Count > 0)}/{rule.Count()}")));
        Assert.True(
            missing.Count <= (1 - FewestOffered) * local,
            $"No fix for {missing.Count} of {local} local leaks:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public async Task FindingsWithoutAFix_AreThoseOfTheList_EachWithItsReason()
    {
        var lines = (await FindingsAsync())
            .Where(finding => finding.Offers.Count == 0)
            .Select(finding => finding.Line)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (Environment.GetEnvironmentVariable("PORTLEAK_RENEW_PENDING") is { Length: > 0 })
            await File.WriteAllLinesAsync(NotOffered, lines, TestContext.Current.CancellationToken);

        Assert.Equal(await File.ReadAllLinesAsync(NotOffered, TestContext.Current.CancellationToken), lines);
    }

    private static async Task<IReadOnlyList<FixedFinding>> FindingsAsync()
    {
        var findings = new List<FixedFinding>();
        foreach (var corpusCase in CorpusFolder.All.Values.Where(candidate => candidate.Reports))
            findings.AddRange((await FixedCase.OfAsync(corpusCase)).Findings);
        return findings;
    }
}
