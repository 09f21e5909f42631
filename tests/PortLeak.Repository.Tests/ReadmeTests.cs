using System.Text.RegularExpressions;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Repository.Tests;

/// <summary>What the README shows compiles, finds what it says, and points at files that exist.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Checkout.PathTo("README.md"));

    public static TheoryData<string> Snippets => [.. CodePattern().Matches(Readme).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task Snippet_CompilesAndLeaksOnlyWhereTheReadmeSaysSo(string code)
    {
        var findings = await Snippet.Statements(code).AnalyzeAsync(TestContext.Current.CancellationToken);

        var isTheLeak = code.Contains("    var python = await PythonPort.StartAsync(");
        Assert.Equal(isTheLeak ? ["PORT004"] : [], findings.Select(finding => finding[..7]));
    }

    [Fact]
    public void RuleTable_EqualsTheDescriptors()
    {
        Assert.Equal(Descriptors.All.Length, Readme.Split('\n').Count(line => line.StartsWith("| [PORT")));
        GeneratedTables.Check(Checkout.PathTo("README.md"), GeneratedTables.OfReadme);
    }

    [Fact]
    public void Links_PointAtFiles()
    {
        var pages = Directory.GetFiles(Checkout.PathTo("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Checkout.PathTo("README.md"))
            .Append(Checkout.PathTo("CONTRIBUTING.md"));
        var broken =
            from page in pages
            from Match link in LinkPattern().Matches(File.ReadAllText(page))
            let target = link.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://")
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
            select $"{Path.GetFileName(page)} links to {target}";

        Assert.Empty(broken);
    }

    [GeneratedRegex("^```csharp\\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkPattern();
}
