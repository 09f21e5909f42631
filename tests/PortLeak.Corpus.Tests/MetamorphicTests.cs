using PortLeak.Corpus.Tests.Cases;
using PortLeak.Corpus.Tests.Metamorphic;
using PortLeak.Corpus.Tests.Verdicts;

namespace PortLeak.Corpus.Tests;

/// <summary>A program that means the same gets the same verdict.</summary>
public sealed class MetamorphicTests
{
    [Fact]
    public Task RenamedLocals_KeepTheVerdict() => KeepsTheVerdictAsync(new RenamedLocals(), 300);

    [Fact]
    public Task ExtractedLocals_KeepTheVerdict() => KeepsTheVerdictAsync(new ExtractedLocals(), 150);

    [Fact]
    public Task InvertedConditions_KeepTheVerdict() => KeepsTheVerdictAsync(new InvertedConditions(), 100);

    [Fact]
    public Task BlockBodies_KeepTheVerdict() => KeepsTheVerdictAsync(new BlockBodies(), 100);

    [Fact]
    public Task UsingStatements_KeepTheVerdict() => KeepsTheVerdictAsync(new UsingStatements(), 100);

    [Fact]
    public Task UsingDeclarations_KeepTheVerdict() => KeepsTheVerdictAsync(new UsingDeclarations(), 10);

    [Fact]
    public Task LocalFunctions_KeepTheVerdict() => KeepsTheVerdictAsync(new LocalFunctions(), 40);

    [Fact]
    public Task NamedLambdas_KeepTheVerdict() => KeepsTheVerdictAsync(new NamedLambdas(), 10);

    [Fact]
    public Task ForLoops_KeepTheVerdict() => KeepsTheVerdictAsync(new ForLoops(), 10);

    [Fact]
    public Task StopHelpers_KeepTheVerdict() => KeepsTheVerdictAsync(new StopHelpers(), 50);

    private static async Task KeepsTheVerdictAsync(IRewriting rewriting, int atLeast)
    {
        var count = 0;
        var failures = new List<string>();
        // A rewriting carries the marks of starts along, not those of keywords and declarations.
        foreach (var original in CorpusFolder.All.Values.Where(corpusCase => corpusCase.Labels.All(label => label.IsLeak)))
        {
            if (RewrittenCase.Create(original, rewriting) is not { } rewritten)
                continue;
            count++;
            var findings = await CaseAnalysis.FindAsync(rewritten.Compilation, new CaseOptionsProvider(rewritten.Case.Options));
            var disagreements = FindingComparison.Compare(rewritten.Case, findings);
            failures.AddRange(disagreements.Select(text => $"{original.Name}: {text}"));
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(count >= atLeast, $"Only {count} cases could be rewritten.");
    }
}
