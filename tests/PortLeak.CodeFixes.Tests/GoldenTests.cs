using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Tests.Verifying;
using PortLeak.Tests;

namespace PortLeak.CodeFixes.Tests;

/// <summary>
/// Every rewriting on real-looking code: <c>Golden/Rewriting/Scenario.before.cs</c> becomes <c>Scenario.after.cs</c>,
/// whose first line names the action; <c>Scenario.other.cs</c> is what another of the actions makes of it; <c>Scenario.kept.cs</c> is not offered the rewriting, for the reason in its first line.
/// </summary>
public sealed class GoldenTests
{
    private const string ActionMark = "// action: ";

    private static readonly string Root = Checkout.PathTo("tests", "PortLeak.CodeFixes.Tests", "Golden");

    public static TheoryData<string> Fixed => Cases(".before.cs");

    public static TheoryData<string> Others => Cases(".other.cs");

    public static TheoryData<string> Kept => Cases(".kept.cs");

    [Theory]
    [MemberData(nameof(Fixed))]
    public Task Fix_GivesTheProgramAfter(string scenario) => VerifyAsync(scenario, lines => lines);

    [Theory]
    [MemberData(nameof(Fixed))]
    public Task Fix_KeepsWindowsLineEnds(string scenario) =>
        VerifyAsync(scenario, lines => lines.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Fixed))]
    public Task Fix_KeepsTabs(string scenario) =>
        VerifyAsync(scenario, lines => lines.Replace("    ", "\t", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Alternative_GivesTheOtherProgram_AlsoAsFixAll(string scenario)
    {
        var marked = Marked.Parse(await ReadAsync(scenario + ".before.cs"));
        var (title, expected) = Split(await ReadAsync(scenario + ".other.cs"));
        var document = FixBench.DocumentOf(marked.Source);
        var finding = (await MarkedFindings.OfAsync(document, marked)).Single();

        var actions = await FixBench.ActionsAsync(document, finding);
        var action = Assert.Single(actions.Skip(1), action => ActionMark + action.Title == title);
        Assert.Equal(expected, await TextAsync(await FixBench.ApplyAsync(document, action)));

        Assert.Distinct(actions.Select(other => other.EquivalenceKey));
        var all = await FixBench.FixAllAsync(document, FixAllScope.Solution, finding.Id, action.EquivalenceKey, [finding]);
        Assert.Equal(expected, await TextAsync(await FixBench.ApplyAsync(document, all!)));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task UnsuitableCode_IsNotOfferedTheRewriting(string scenario)
    {
        var text = await ReadAsync(scenario + ".kept.cs");
        var forbidden = text[ActionMark.Length..text.IndexOf('\n', StringComparison.Ordinal)];
        var marked = Marked.Parse(text);
        var document = FixBench.DocumentOf(marked.Source);
        Assert.Empty(await FixBench.ErrorsAsync(document.Project));

        foreach (var finding in await MarkedFindings.OfAsync(document, marked))
            Assert.DoesNotContain(await FixBench.ActionsAsync(document, finding), action => action.Title == forbidden);
    }

    private static async Task VerifyAsync(string scenario, Func<string, string> layout)
    {
        var marked = Marked.Parse(layout(await ReadAsync(scenario + ".before.cs")));
        var (firstLine, expected) = Split(layout(await ReadAsync(scenario + ".after.cs")));
        var document = FixBench.DocumentOf(marked.Source);
        Assert.Empty(await FixBench.ErrorsAsync(document.Project));

        var findings = await MarkedFindings.OfAsync(document, marked);
        var actions = await FixBench.ActionsAsync(document, findings[0]);
        Assert.Equal(firstLine, ActionMark + actions.FirstOrDefault()?.Title);
        Assert.Equal(findings[0].Id, actions[0].EquivalenceKey);
        if (findings.Length == 1)
            Assert.Equal(expected, await TextAsync(await FixBench.ApplyAsync(document, actions[0])));

        foreach (var (scope, key) in Requests(findings[0].Id))
        {
            var changed = document;
            foreach (var rule in findings.Select(finding => finding.Id).Distinct())
            {
                var left = changed == document
                    ? findings
                    : await Analysis.FindingsAsync(changed, TestContext.Current.CancellationToken);
                var all = await FixBench.FixAllAsync(
                    changed, scope, rule, key is null ? null : rule, left.Where(finding => finding.Id == rule));
                Assert.Equal(rule == RuleIds.StartedInLoop, all is null);
                if (all is null)
                    return;

                changed = await FixBench.ApplyAsync(changed, all!);
            }

            Assert.Equal(expected, await TextAsync(changed));
        }
    }

    // An editor passes the key of the action, the command line none where the first finding cannot be fixed.
    private static IEnumerable<(FixAllScope Scope, string? Key)> Requests(string rule) =>
        [(FixAllScope.Document, rule), (FixAllScope.Project, null), (FixAllScope.Solution, rule)];

    private static (string FirstLine, string Program) Split(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return (text[..end].TrimEnd('\r'), text[(end + 1)..]);
    }

    private static async Task<string> TextAsync(Microsoft.CodeAnalysis.Document document)
    {
        Assert.Empty(await FixBench.ErrorsAsync(document.Project));
        return (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private static Task<string> ReadAsync(string file) =>
        File.ReadAllTextAsync(Path.Combine(Root, file), TestContext.Current.CancellationToken);

    private static TheoryData<string> Cases(string suffix) =>
    [
        .. Directory.EnumerateFiles(Root, "*" + suffix, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path)[..^suffix.Length])
            .Order(StringComparer.Ordinal),
    ];
}
