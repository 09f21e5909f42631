using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Corpus.Tests.Robustness;
using PortLeak.Corpus.Tests.Verdicts;

namespace PortLeak.Corpus.Tests;

/// <summary>A real code base that everybody has who reads this: the sources of this repository, whole and broken.</summary>
public sealed class RepositorySourcesTests
{
    // Half of the files that a project has, at most so many.
    private const int SampledFiles = 12;

    [Fact]
    public async Task EveryProject_IsAnalyzedWithoutACrash()
    {
        var projects = 0;
        foreach (var project in RepositoryProjects.All)
        {
            projects++;
            var findings = await CaseAnalysis.FindAsync(project, CaseOptionsProvider.Empty);
            Assert.Empty(findings.Where(finding => finding.IsCrash).Select(finding => $"{project.AssemblyName}: {finding.Message}"));
        }

        Assert.InRange(projects, 10, 100);
    }

    [Fact]
    public async Task FilesCutOffAtAToken_DoNotCrashIt()
    {
        foreach (var project in RepositoryProjects.All)
        {
            var random = new Random(project.SyntaxTrees.Length);
            var files = random.GetItems(project.SyntaxTrees.ToArray(), Math.Min(SampledFiles, project.SyntaxTrees.Length / 2));
            foreach (var file in files.Distinct())
            {
                var source = file.ToString();
                var broken = random.Next(2) == 0
                    ? random.GetItems(BrokenSources.Truncated(source).DefaultIfEmpty("").ToArray(), 1)[0]
                    : BrokenSources.WithTokensDeleted(source, random);
                var tree = RepositoryProjects.Parse(file.FilePath, broken);
                var findings = await CaseAnalysis.FindAsync(project.ReplaceSyntaxTree(file, tree), tree);
                Assert.Empty(findings.Where(finding => finding.IsCrash).Select(finding => $"{file.FilePath}: {finding.Message}\n{broken}"));
            }
        }
    }

    [Fact]
    public async Task ACrash_WouldBeSeen()
    {
        var compilation = CSharpCompilation.Create("Crash", [RepositoryProjects.Parse("Crash.cs", "class C { }")]);

        var findings = await CaseAnalysis.FindAsync(compilation, CaseOptionsProvider.Empty, new Crashing());

        Assert.True(Assert.Single(findings).IsCrash);
    }

#pragma warning disable RS1001, RS1036 // It is no analyzer for anybody.
    private sealed class Crashing : DiagnosticAnalyzer
#pragma warning restore RS1001, RS1036
    {
        public override System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
            PortLeak.Analyzers.Rules.Descriptors.All;

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxTreeAction(_ => throw new InvalidOperationException("as it happens"));
        }
    }
}
