using System.Globalization;
using System.Text;
using PortLeak.Corpus.Tests.Cases;
using PortLeak.Corpus.Tests.Compilation;

namespace PortLeak.Analyzers.Benchmarks.Peers;

/// <summary>Every tool over every case of the corpus, in one run, as a page.</summary>
internal static class Comparison
{
    public static async Task<string> MeasureAsync()
    {
        var scores = Tool.All.ToDictionary(tool => tool, _ => new Score());
        var analyses = Tool.All.ToDictionary(tool => tool, tool => new Analysis(tool));

        // How a port is used is a matter of rules that no peer has: those cases say nothing here.
        var cases = CorpusFolder.All.Values.Where(IsAboutLeaks).ToList();
        foreach (var corpusCase in cases)
        {
            foreach (var tool in Tool.All)
            {
                var (findings, _) = await analyses[tool].RunAsync(CaseCompiler.Compile(corpusCase), corpusCase.Options);
                scores[tool].Add(corpusCase, findings);
            }
        }

        return Page(scores, cases.Count);
    }

    private static bool IsAboutLeaks(CorpusCase corpusCase)
        => corpusCase.Labels.Any(label => label.IsLeak)
            || (!corpusCase.Reports && CorpusFolder.All.TryGetValue(corpusCase.Twin, out var twin) && twin.Labels.Any(label => label.IsLeak));

    private static string Page(Dictionary<Tool, Score> scores, int cases)
    {
        var page = new StringBuilder();
        page.AppendLine(CultureInfo.InvariantCulture, $"""
            # How the analyzers compare

            Written by `dotnet run -c Release --project bench/PortLeak.Analyzers.Benchmarks -- comparison`, all tools in one run over the same
            {cases} programs of `tests/Corpus`. What leaks there is shown by running it, with a fault at every operation that may fail. The corpus is
            ours, and it is about ports: a type that implements `IDisposable` and `IAsyncDisposable` and is most often started by an `async`
            factory method. It says nothing about files or streams.

            A leaking program counts as found when the tool reports any leak in it, wherever; the next column asks for the line of the start.
            A clean program counts as a false alarm when the tool reports any leak in it. Precision is found programs among all that were
            reported.

            | | leaking programs found | starts found on their line | clean programs reported | precision |
            | --- | --- | --- | --- | --- |
            """);
        foreach (var (tool, score) in scores)
            page.AppendLine(CultureInfo.InvariantCulture, $"| {tool.Name} | {score} |");

        page.AppendLine().AppendLine("Starts found on their line, by the rule that describes the leak:").AppendLine();
        var rules = scores[Tool.Own].ByRule.Keys.ToList();
        page.AppendLine(CultureInfo.InvariantCulture, $"| | {string.Join(" | ", rules.Select(rule => $"[{rule}](rules/{rule}.md)"))} |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| --- |{string.Concat(rules.Select(_ => " --- |"))}");
        foreach (var (tool, score) in scores)
        {
            var cells = rules.Select(rule => $"{score.ByRule[rule].Found} of {score.ByRule[rule].All}");
            page.AppendLine(CultureInfo.InvariantCulture, $"| {tool.Name} | {string.Join(" | ", cells)} |");
        }

        page.AppendLine().AppendLine("What was counted:").AppendLine();
        foreach (var tool in Tool.All)
        {
            var options = string.Concat(tool.Options.Select(option => $", with `{option.Key} = {option.Value}`"));
            page.AppendLine(CultureInfo.InvariantCulture, $"- {tool.Name}: {string.Join(", ", tool.Rules)}{options}.");
        }

        return page.AppendLine().AppendLine(UnseenPrograms.Section).ToString();
    }
}
