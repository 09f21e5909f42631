using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Benchmarks.Cost;
using PortLeak.Analyzers.Rules;
using PortLeak.Corpus.Tests.Verdicts;

namespace PortLeak.Corpus.Tests;

/// <summary>
/// What the analyzer costs beside the compiler, both on one thread of the same process, so that a slow machine slows both.
/// The limits are ten times those of the bench: what fails here has changed its order of growth.
/// </summary>
public sealed class CostTests
{
    [Fact]
    public Task ProjectWithPortsInUse_CostsAFractionOfCompiling() =>
        CostsAtMostAsync(0.3, () => GeneratedProject.Create(8_000, ProjectKind.StartsPorts));

    [Fact]
    public Task MethodOfAHundredStarts_CostsNoMoreThanCompilingIt() =>
        CostsAtMostAsync(1, () => GeneratedProject.CreateMethod(statements: 1_000, starts: 100));

    private static async Task CostsAtMostAsync(double share, Func<CSharpCompilation> create)
    {
        // The first round pays for the code that is compiled just in time; the best one was disturbed least.
        var shares = new List<double>();
        for (var round = 0; round < 3; round++)
        {
            var watch = Stopwatch.StartNew();
            Assert.True(create().Emit(Stream.Null, cancellationToken: TestContext.Current.CancellationToken).Success);
            var compiling = watch.Elapsed;
            shares.Add(await AnalyzeAsync(create()) / compiling);
        }

        Assert.InRange(shares.Min(), 0, share);
    }

    private static async Task<TimeSpan> AnalyzeAsync(CSharpCompilation compilation)
    {
        var analyzer = new PortLeakAnalyzer();
        var analysis = compilation.WithAnalyzers(
            [analyzer],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], CaseOptionsProvider.Empty),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: true));
        await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return (await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken)).ExecutionTime;
    }
}
