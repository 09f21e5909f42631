using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Repository.Tests;

/// <summary>One page for each rule, from one template; what it shows is what the analyzer says.</summary>
public sealed partial class RulePageTests
{
    private static readonly string[] Sections =
        ["Cause", "Why it matters", "Violation", "Fix", "What is not reported", "Configuration", "When to suppress"];

    public static TheoryData<string> Rules => [.. Descriptors.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_IsWhatTheDescriptorSays(string id)
    {
        var rule = Descriptors.All.Single(rule => rule.Id == id);

        Assert.EndsWith($"docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.Contains($"| {id} | {rule.Category} |", GeneratedTables.OfRulePage(rule, Page(id)));
        GeneratedTables.Check(PathOf(id), page => GeneratedTables.OfRulePage(rule, page));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_HasTheSectionsOfTheTemplate(string id) =>
        Assert.Equal(Sections, SectionPattern().Matches(Page(id)).Select(match => match.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Violation_Reports(string id)
    {
        var snippet = SnippetOf(id, "Violation");

        var findings = await snippet.AnalyzeAsync(TestContext.Current.CancellationToken);

        Assert.Equal(snippet.Claims, findings.Where(finding => finding.StartsWith(id)));
        Assert.NotEmpty(snippet.Claims);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Fix_DoesNotReport(string id)
    {
        var findings = await SnippetOf(id, "Fix").AnalyzeAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(findings, finding => !finding.StartsWith("PORT012") || id == "PORT012");
    }

    [Fact]
    public void Pages_ExistForRulesOnly()
    {
        var pages = Directory.GetFiles(Checkout.PathTo("docs", "rules"), "*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(Descriptors.All.Select(rule => rule.Id), pages.Order());
    }

    private static string Page(string id) => File.ReadAllText(PathOf(id));

    private static string PathOf(string id) => Checkout.PathTo("docs", "rules", $"{id}.md");

    private static Snippet SnippetOf(string id, string section)
    {
        var match = Regex.Match(Page(id), $@"^## {section}\n\n```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);
        return Snippet.Parse(match.Groups[1].Value);
    }

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex SectionPattern();
}
