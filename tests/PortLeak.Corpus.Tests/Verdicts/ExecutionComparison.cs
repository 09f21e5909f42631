using PortLeak.Analyzers.Rules;
using PortLeak.Corpus.Tests.Cases;
using PortLeak.Corpus.Tests.Execution;

namespace PortLeak.Corpus.Tests.Verdicts;

/// <summary>
/// Labels against runs: each start left running answers to a label, each label to a start left running. A start that
/// came through several calls answers to any of them.
/// </summary>
internal static class ExecutionComparison
{
    public static IReadOnlyList<string> Compare(CorpusCase corpusCase, CaseProgram program, Exploration exploration)
    {
        if (exploration.Hang is { } hang)
            return [$"a run does not end{When(program, hang)}"];

        var disagreements = new List<string>();
        var labelled = new Dictionary<int, string>();
        foreach (var label in corpusCase.Labels.Where(label => label.IsLeak))
        {
            if (program.Sites.Find(label.Path, label.Span) is { } site)
                labelled.TryAdd(site.Id, label.RuleId);
            else
                disagreements.Add($"label {label.RuleId} marks no call that starts a port: {TextOf(corpusCase, label)}");
        }

        foreach (var leak in exploration.Leaks.Where(leak => !leak.Sites.Any(labelled.ContainsKey)))
        {
            var start = leak.Sites[0] < 0 ? "a start without a call of its own" : program.Sites[leak.Sites[0]].ToString();
            disagreements.Add($"{start} is left running without a label{When(program, leak.Plan)}");
        }

        foreach (var (site, rule) in labelled.Where(label => !exploration.Leaks.Any(leak => leak.Sites.Contains(label.Key))))
            disagreements.Add($"label {rule} at {program.Sites[site]}: never left running in {exploration.Runs} runs");

        // A port is left running once, whichever calls it came through.
        foreach (var sites in exploration.Leaks.Select(leak => leak.Sites.Where(labelled.ContainsKey).Distinct().ToList()))
        {
            if (sites.Count > 1)
                disagreements.Add($"{string.Join(" and ", sites.Select(site => $"label {labelled[site]} at {program.Sites[site]}"))} stand for one port");
        }

        // What is never stopped is stopped in no run, and what is not stopped on an exception is where there is none.
        foreach (var (site, rule) in labelled)
        {
            if (rule == RuleIds.NeverStopped && exploration.Stopped.Contains(site) && IsStart(program, site))
                disagreements.Add($"label {rule} at {program.Sites[site]}, but some run stops it");
            if (rule == RuleIds.NotStoppedOnException && exploration.QuietLeaks.Contains(site))
                disagreements.Add($"label {rule} at {program.Sites[site]}, but it is left running with nothing thrown");
        }

        if (!program.Sites.Starts.Any(start => exploration.Reached.Contains(start.Id)))
            disagreements.Add("no start of it was ever run, so it proves nothing");
        if (disagreements.Count > 0)
            disagreements.AddRange(exploration.Surprises.Select(surprise => $"with nothing in its way it has thrown {surprise}"));
        return disagreements;
    }

    // A call that hands on may hand on several.
    private static bool IsStart(CaseProgram program, int site) => program.Sites.Starts.Contains(program.Sites[site]);

    private static string When(CaseProgram program, IReadOnlyList<Decision> plan)
        => plan.Count == 0 ? ", with nothing in its way" : $" when {string.Join(" and ", plan.Select(program.Describe))}";

    private static string TextOf(CorpusCase corpusCase, Label label)
        => corpusCase.Files.Single(file => file.Path == label.Path).Source.Substring(label.Span.Start, label.Span.Length);
}
