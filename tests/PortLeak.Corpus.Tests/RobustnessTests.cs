using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortLeak.Corpus.Tests.Cases;
using PortLeak.Corpus.Tests.Compilation;
using PortLeak.Corpus.Tests.Robustness;
using PortLeak.Corpus.Tests.Verdicts;

namespace PortLeak.Corpus.Tests;

/// <summary>
/// The analyzer never fails, whatever stands in the editor. The suite takes a sample of each case; with
/// <c>PORTLEAK_EVERY_TOKEN=1</c> it takes every token, with <c>PORTLEAK_EVERY_TOKEN=3/16</c> those of the third of sixteen
/// parts of the corpus.
/// </summary>
public sealed class RobustnessTests
{
    private const int SampledTruncations = 2;
    private const int SampledDeletions = 1;
    private const int DeletionsOfEachCase = 20;

    private static readonly CSharpCompilation Empty = CaseCompiler.Compile("Broken", []);

    private static readonly Sweep Sweep = Sweep.Parse(Environment.GetEnvironmentVariable("PORTLEAK_EVERY_TOKEN"));

    [Fact]
    public Task SourcesCutOffAtAToken_DoNotCrashIt() => NeverCrashesAsync((source, random) =>
    {
        var truncated = BrokenSources.Truncated(source).ToArray();
        return Sweep.IsWhole ? truncated : random.GetItems(truncated, SampledTruncations);
    });

    [Fact]
    public Task SourcesWithTokensDeleted_DoNotCrashIt() => NeverCrashesAsync((source, random) => Enumerable
        .Range(0, Sweep.IsWhole ? DeletionsOfEachCase : SampledDeletions)
        .Select(_ => BrokenSources.WithTokensDeleted(source, random)));

    [Theory]
    [InlineData("""
        public static class Case
        {
            private static async Task<Port> StartForAsync(string extension)  extension switch
            {
                 => await StartAsync(),
                ".py" => await PythonPort.StartAsync(,
                _ => throw new NotSupportedException(No interpreter for '{extension}'."),
            };
        }
        """)]
    public async Task SourceThatOnceCrashedIt_DoesNotCrashIt(string source)
    {
        var findings = await CaseAnalysis.FindAsync(CompilationOf("Broken.cs", source), CaseOptionsProvider.Empty);

        Assert.Empty(findings.Where(finding => finding.IsCrash).Select(finding => finding.Message));
    }

    private static async Task NeverCrashesAsync(Func<string, Random, IEnumerable<string>> sources)
    {
        var crashes = new List<string>();
        var index = 0;
        foreach (var file in CorpusFolder.All.Values.SelectMany(corpusCase => corpusCase.Files))
        {
            if (!Sweep.Includes(index++))
                continue;

            foreach (var source in sources(file.Source, new Random(index)))
            {
                var compilation = CompilationOf(file.Path, source);
                try
                {
                    var findings = await CaseAnalysis.FindAsync(compilation, CaseOptionsProvider.Empty);
                    crashes.AddRange(findings
                        .Where(finding => finding.IsCrash)
                        .Select(finding => $"{file.Path}: {finding.Message}\n{source}"));
                }
                catch (Exception) when (CrashesTheCompiler(compilation))
                {
                    // Without any analyzer as well: nobody's fault here.
                }
            }
        }

        Assert.True(crashes.Count == 0, $"{crashes.Count} crashes, such as\n" + string.Join("\n\n", crashes.Take(5)));
    }

    private static bool CrashesTheCompiler(CSharpCompilation compilation)
    {
        try
        {
            _ = compilation.Clone().GetDiagnostics();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }

    // One compilation that grows another tree shares its references with every other such one.
    private static CSharpCompilation CompilationOf(string path, string source)
    {
        var tree = CaseCompiler.Parse(path, source);
        return Empty.AddSyntaxTrees(tree).WithOptions(Empty.Options.WithOutputKind(
            tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement)
                ? OutputKind.ConsoleApplication
                : OutputKind.DynamicallyLinkedLibrary));
    }
}
