using System.Text.RegularExpressions;
using PortLeak.Tests;

namespace PortLeak.Analyzers.Tests.Architecture;

/// <summary>A stage uses the stages before it and never the other way round.</summary>
public sealed partial class StageTests
{
    // Dataflow and summaries are one stage: a call is solved by the summary of its callee, which the dataflow makes.
    private static readonly Dictionary<string, int> Stages = new()
    {
        ["Configuration"] = 0,
        ["Symbols"] = 1,
        ["Origins"] = 2,
        ["Lowering"] = 3,
        ["Dataflow"] = 4,
        ["Summaries"] = 4,
        ["Reporting"] = 5,
        ["Misuse"] = 6,
    };

    public static TheoryData<string> Folders => [.. Stages.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Stage_UsesOnlyStagesBeforeIt(string folder)
    {
        var upward = Directory.EnumerateFiles(Checkout.PathTo("src", "PortLeak.Analyzers", folder), "*.cs")
            .SelectMany(file => Using().Matches(File.ReadAllText(file))
                .Select(match => (File: Path.GetFileName(file), Used: match.Groups[1].Value)))
            .Where(use => Stages.TryGetValue(use.Used, out var stage) && stage > Stages[folder])
            .Select(use => $"{use.File} uses {use.Used}");

        Assert.Empty(upward);
    }

    [Fact]
    public void Solver_KnowsNothingOfLeaks()
    {
        var text = File.ReadAllText(Checkout.PathTo("src", "PortLeak.Analyzers", "Dataflow", "ForwardSolver.cs"));

        Assert.DoesNotContain("LeakState", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Origin", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"PortLeak\.Analyzers\.(\w+)")]
    private static partial Regex Using();
}
