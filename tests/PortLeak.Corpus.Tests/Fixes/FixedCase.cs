using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PortLeak.CodeFixes.Fixing;
using PortLeak.Corpus.Tests.Cases;

namespace PortLeak.Corpus.Tests.Fixes;

/// <summary>What the code fixes make of a leaking case.</summary>
/// <param name="Findings">The findings of the case, each with its offers.</param>
/// <param name="Defects">Fixes that do not compile, do not clear the finding, or bring a new one.</param>
/// <param name="Fixed">The case with all the fixes applied by Fix All, until nothing changes.</param>
/// <param name="Left">The findings that are left in it.</param>
internal sealed record FixedCase(
    IReadOnlyList<FixedFinding> Findings,
    IReadOnlyList<string> Defects,
    Solution Fixed,
    IReadOnlyList<Diagnostic> Left)
{
    private const int MostRounds = 4;

    private static readonly ConcurrentDictionary<string, Lazy<Task<FixedCase>>> Known = new();

    private static readonly string[] FixAllRules =
        ["PORT001", "PORT002", "PORT003", "PORT004", "PORT005", "PORT006", "PORT007", "PORT008", "PORT009", "PORT010"];

    /// <summary>The fixes of a case; two tests look at them, and they are made once.</summary>
    public static Task<FixedCase> OfAsync(CorpusCase corpusCase) =>
        Known.GetOrAdd(corpusCase.Name, _ => new Lazy<Task<FixedCase>>(() => FixAsync(corpusCase))).Value;

    private static async Task<FixedCase> FixAsync(CorpusCase corpusCase)
    {
        var solution = CaseSolution.Of(corpusCase);
        var findings = await CaseSolution.FindingsAsync(solution);
        var fixedFindings = new List<FixedFinding>();
        var defects = new List<string>();
        foreach (var (document, finding) in findings)
        {
            var fixedFinding = await FixedFinding.OfAsync(corpusCase.Name, document, finding);
            fixedFindings.Add(fixedFinding);
            foreach (var offer in fixedFinding.Offers)
                defects.AddRange(await DefectsAsync(offer, finding, findings.Select(entry => entry.Diagnostic).ToList()));
        }

        var fixedOnce = await FixAllAsync(solution);
        defects.AddRange((await CaseSolution.ErrorsAsync(fixedOnce)).Select(error => $"Fix All: {error}"));
        if (!await IsSameAsync(fixedOnce, await FixAllAsync(fixedOnce)))
            defects.Add("Fix All changes its own result");
        var left = (await CaseSolution.FindingsAsync(fixedOnce)).Select(entry => entry.Diagnostic).ToList();
        return new FixedCase(fixedFindings, defects, fixedOnce, left);
    }

    private static async Task<IReadOnlyList<string>> DefectsAsync(
        FixOffer offer, Diagnostic finding, IReadOnlyList<Diagnostic> known)
    {
        var solution = offer.Changed.Project.Solution;
        var defects = new List<string>();
        defects.AddRange((await CaseSolution.ErrorsAsync(solution)).Select(error => $"{offer.Title}: {error}"));
        var left = (await CaseSolution.FindingsAsync(solution)).Select(entry => entry.Diagnostic).ToList();
        if (left.Count(other => other.Id == finding.Id) >= known.Count(other => other.Id == finding.Id))
            defects.Add($"{offer.Title}: {finding.Id} is still there");
        if (finding.Id != "PORT007")
        {
            defects.AddRange(left
                .Where(other => other.Severity >= DiagnosticSeverity.Warning)
                .GroupBy(other => other.Id)
                .Where(rule => rule.Count() > known.Count(other => other.Id == rule.Key))
                .Select(rule => $"{offer.Title}: {rule.First()} is new"));
        }

        return defects;
    }

    // As the command line does it: rule by rule, and once more as long as that changes something.
    private static async Task<Solution> FixAllAsync(Solution solution)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var before = solution;
            foreach (var rule in FixAllRules)
            {
                var findings = (await CaseSolution.FindingsAsync(solution))
                    .Where(entry => entry.Diagnostic.Id == rule)
                    .GroupBy(entry => entry.Document.Id)
                    .ToDictionary(entries => entries.Key, entries => entries.Select(entry => entry.Diagnostic).ToArray());
                solution = await new FixAllBatch(rule, key: null).ApplyAsync(
                    solution,
                    System.Collections.Immutable.ImmutableDictionary.CreateRange(findings.Select(
                        entry => KeyValuePair.Create(entry.Key, System.Collections.Immutable.ImmutableArray.Create(entry.Value)))),
                    CancellationToken.None);
            }

            if (await IsSameAsync(before, solution))
                break;
        }

        return solution;
    }

    private static async Task<bool> IsSameAsync(Solution one, Solution other)
    {
        foreach (var document in one.Projects.Single().Documents)
        {
            var text = await other.GetDocument(document.Id)!.GetTextAsync();
            if ((await document.GetTextAsync()).ToString() != text.ToString())
                return false;
        }

        return true;
    }
}
