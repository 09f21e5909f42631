using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Tests.Verifying;

namespace PortLeak.CodeFixes.Tests;

/// <summary>Fix All: quick over many files, the same as fixing one finding after the other, and content with what it cannot fix.</summary>
public sealed class FixAllTests
{
    private const int Files = 200;

    // Ten times what it takes on a quiet machine with two processors.
    private static readonly TimeSpan Bar = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task ASolutionOf200Files_IsFixedAtOnce_AsItWouldBeOneByOne()
    {
        var solution = FixBench.SolutionOf([.. Enumerable.Range(0, Files).Select(LeakyFile.Of)]);
        var findings = await FindingsAsync(solution);
        Assert.Equal(3 * Files, findings.Count(finding => finding.Id == "PORT003"));

        var clock = Stopwatch.StartNew();
        var all = await FixBench.FixAllAsync(
            solution.Projects.Single().Documents.First(), FixAllScope.Solution, "PORT003", "PORT003", findings);
        var fixedAtOnce = await FixBench.ApplyAsync(all!);
        clock.Stop();
        TestContext.Current.SendDiagnosticMessage($"Fix All over {Files} files: {clock.Elapsed.TotalSeconds:0.0} s");

        Assert.DoesNotContain(await FindingsAsync(fixedAtOnce), finding => finding.Severity >= DiagnosticSeverity.Warning);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Bar);
        await Parallel.ForAsync(0, Files, TestContext.Current.CancellationToken, async (number, _) =>
        {
            var alone = await OneByOneAsync(FixBench.DocumentOf(LeakyFile.Of(number)));
            Assert.Equal(alone, await TextAsync(fixedAtOnce.Projects.Single().Documents.ElementAt(number)));
        });
    }

    [Fact]
    public async Task AFindingThatCannotBeFixed_IsLeftAlone_AlsoWhenItIsTheFirst()
    {
        const string Source = """
            public sealed class Cache
            {
                private readonly List<PythonPort> _ports = [];

                public async Task FillAsync()
                {
                    foreach (var port in await Task.WhenAll(PythonPort.StartAsync(), PythonPort.StartAsync()))
                        _ports.Add(port);
                }

                public static async Task<int> CountAsync(string text)
                {
                    await PythonPort.StartAsync();
                    return text.Length;
                }

                public async Task ClearAsync()
                {
                    foreach (var port in _ports)
                        await port.StopAsync();
                    _ports.Clear();
                }
            }
            """;
        var document = FixBench.DocumentOf(Source);
        var lost = (await FindingsAsync(document.Project.Solution)).Where(finding => finding.Id == "PORT005")
            .OrderBy(finding => finding.Location.SourceSpan.Start).ToList();
        Assert.True(lost.Count > 1, "The example needs a finding that can be fixed behind one that cannot.");
        Assert.Empty(await FixBench.ActionsAsync(document, lost[0]));

        var all = await FixBench.FixAllAsync(document, FixAllScope.Solution, "PORT005", key: null, lost);
        var text = await TextAsync(await FixBench.ApplyAsync(document, all!));

        Assert.Contains("await using var python = await PythonPort.StartAsync();", text, StringComparison.Ordinal);
        Assert.Contains("Task.WhenAll(PythonPort.StartAsync(), PythonPort.StartAsync())", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFindingOfAnotherRule_IsNotOfferedAnything()
    {
        var document = FixBench.DocumentOf(LeakyFile.Of(0));
        var finding = (await FindingsAsync(document.Project.Solution))[0];

        var actions = new List<Microsoft.CodeAnalysis.CodeActions.CodeAction>();
        await FixBench.ProviderFor("PORT005").RegisterCodeFixesAsync(new CodeFixContext(
            document, finding, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));

        Assert.Empty(actions);
    }

    [Fact]
    public async Task ALeaseFromAPool_IsNeverPartOfFixAll()
    {
        var provider = FixBench.ProviderFor("PORT012");

        Assert.Empty(provider.GetFixAllProvider().GetSupportedFixAllDiagnosticIds(provider));
        var document = FixBench.DocumentOf("public static class Empty;");
        Assert.Null(await FixBench.FixAllAsync(document, FixAllScope.Solution, "PORT012", "PORT012", []));
    }

    private static async Task<string> OneByOneAsync(Document document)
    {
        while ((await Analysis.FindingsAsync(document, TestContext.Current.CancellationToken))
            .FirstOrDefault(finding => finding.Severity >= DiagnosticSeverity.Warning) is { } finding)
        {
            var offer = await FixOffer.ForKeyAsync(document, finding, key: null, TestContext.Current.CancellationToken);
            document = offer!.Changed;
        }

        return await TextAsync(document);
    }

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Solution solution)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        await Analysis.PrepareAsync(solution.Projects.Single(), TestContext.Current.CancellationToken);
        foreach (var document in solution.Projects.Single().Documents)
            findings.AddRange(await Analysis.FindingsAsync(document, TestContext.Current.CancellationToken));
        return findings.ToImmutable();
    }

    private static async Task<string> TextAsync(Document document) =>
        (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
}
