using System.Text.RegularExpressions;

namespace PortLeak.Repository.Tests;

/// <summary>What the pages on the runtime show compiles, and the analyzers find no leak in it.</summary>
public sealed partial class RuntimePageTests
{
    public static TheoryData<string, string> Snippets
    {
        get
        {
            var snippets = new TheoryData<string, string>();
            foreach (var page in Directory.GetFiles(Checkout.PathTo("docs", "runtime"), "*.md").Order())
            {
                foreach (Match match in CodePattern().Matches(File.ReadAllText(page)))
                    snippets.Add(Path.GetFileNameWithoutExtension(page), match.Groups[1].Value);
            }

            return snippets;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task Snippet_CompilesAndLeaksNothing(string page, string code)
    {
        var findings = await Snippet.OfRuntimePage(code).AnalyzeAsync(TestContext.Current.CancellationToken);

        Assert.True(findings.IsEmpty, $"{page}: {string.Join(", ", findings)}");
    }

    [GeneratedRegex("^```csharp\\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodePattern();
}
