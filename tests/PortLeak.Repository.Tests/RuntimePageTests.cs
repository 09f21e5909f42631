using System.Text.RegularExpressions;

namespace PortLeak.Repository.Tests;

/// <summary>What the pages about services and pools show compiles, and the analyzers find no leak in it.</summary>
public sealed partial class RuntimePageTests
{
    public static TheoryData<string, string> Snippets
    {
        get
        {
            var snippets = new TheoryData<string, string>();
            foreach (var page in new[] { "hosting", "observability", "pools" })
            {
                foreach (Match match in CodePattern().Matches(File.ReadAllText(Checkout.PathTo("docs", "runtime", $"{page}.md"))))
                    snippets.Add(page, match.Groups[1].Value);
            }

            return snippets;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task Snippet_CompilesAndLeaksNothing(string page, string code)
    {
        var findings = await Snippet.OfService(code).AnalyzeAsync(TestContext.Current.CancellationToken);

        Assert.True(findings.IsEmpty, $"{page}: {string.Join(", ", findings)}");
    }

    [GeneratedRegex("^```csharp\\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodePattern();
}
