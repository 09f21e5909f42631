using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Repository.Tests;

/// <summary>
/// The parts of the pages that are written from the descriptors. <c>PORTLEAK_RENEW_DOCS=1</c> writes them anew; without
/// it a part that is out of date fails its test.
/// </summary>
internal static partial class GeneratedTables
{
    public static bool IsRenewed { get; } = Environment.GetEnvironmentVariable("PORTLEAK_RENEW_DOCS") == "1";

    /// <summary>The page of a rule with its head and table as the descriptor has them.</summary>
    public static string OfRulePage(DiagnosticDescriptor rule, string page)
    {
        var message = PlaceholderPattern().Replace(rule.MessageFormat.ToString(), "…");
        var table = $"""
            <!-- generated -->
            | id | category | default severity | message |
            | --- | --- | --- | --- |
            | {rule.Id} | {rule.Category} | {SeverityOf(rule)} | {message} |

            {rule.Description}
            <!-- end of the generated part -->
            """;
        var headed = HeadPattern().Replace(page, $"# {rule.Id}: {rule.Title}\n", 1);
        return PartPattern().Replace(headed, table.Replace("$", "$$"), 1);
    }

    /// <summary>The README with the table of all rules as the descriptors have them.</summary>
    public static string OfReadme(string readme)
    {
        var rows = Descriptors.All.Select(rule =>
            $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Title} | {SeverityOf(rule)} |\n");
        return RowsPattern().Replace(readme, string.Concat(rows), 1);
    }

    /// <summary>Holds the file against what it should be, or writes it.</summary>
    public static void Check(string path, Func<string, string> generate)
    {
        var text = File.ReadAllText(path);
        var expected = generate(text);
        if (IsRenewed)
            File.WriteAllText(path, expected);
        else
            Assert.True(expected == text, $"{Path.GetFileName(path)} is out of date: run the tests with PORTLEAK_RENEW_DOCS=1.");
    }

    private static string SeverityOf(DiagnosticDescriptor rule) =>
        rule.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion" : "warning";

    [GeneratedRegex(@"\A# .*\n")]
    private static partial Regex HeadPattern();

    [GeneratedRegex("<!-- generated -->.*?<!-- end of the generated part -->", RegexOptions.Singleline)]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"(^\| \[PORT\d+\]\(.*\n)+", RegexOptions.Multiline)]
    private static partial Regex RowsPattern();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex PlaceholderPattern();
}
