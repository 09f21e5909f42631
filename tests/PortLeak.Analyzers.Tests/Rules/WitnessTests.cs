using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Analyzers.Tests.Rules;

/// <summary>What a finding says, and the steps of the path that it shows.</summary>
public sealed class WitnessTests
{
    [Fact]
    public Task NeverStopped_SaysWhatToWrite() => AssertSaysAsync(
        """
        var python = await PythonPort.StartAsync();
        Console.WriteLine(python);
        """,
        "'python' is never stopped; declare it with 'await using'");

    [Fact]
    public Task MissedBranch_NamesTheReturnAndTheCondition() => AssertSaysAsync(
        """
        var python = PythonPort.Start();
        if (Input.Flag())
            return;
        python.Stop();
        """,
        "'python' is not stopped when the condition on line 6 is true; declare it with 'await using'",
        "Input.Flag()");

    [Fact]
    public Task Exception_NamesTheFirstOperationThatMayThrow() => AssertSaysAsync(
        """
        var python = PythonPort.Start();
        Work.Do();
        Work.Check();
        python.Stop();
        """,
        "'python' is not stopped when 'Do' on line 6 throws; declare it with 'await using'",
        "Work.Do()");

    [Fact]
    public Task ConcurrentWork_NamesItAndCountsByItem() => AssertSaysAsync(
        """
        await Task.Run(() =>
        {
            var python = PythonPort.Start();
            python.Call<int>("module", "function");
            python.Stop();
        });
        """,
        "'python' is started in 'Task.Run' and not stopped when 'Call' on line 8 throws, one leak per item; "
            + "declare it with 'using'",
        "python.Call<int>(\"module\", \"function\")");

    [Fact]
    public Task LostStart_NamesTheCallThatStarts() => AssertSaysAsync(
        "_ = PythonPort.StartAsync();",
        "The port started by 'StartAsync' is lost: the task of its start is never awaited; declare it with 'await using'");

    [Fact]
    public Task FindingInAMethodWithManyStarts_IsOneForEach()
        => AssertCountAsync("var a = PythonPort.Start(); var b = RubyPort.Start(); Console.WriteLine((a, b));", 2);

    [Fact]
    public Task StartInALoop_IsFoundOnce()
        => AssertCountAsync("while (Input.Flag()) { var a = PythonPort.Start(); a.Call<int>(\"m\", \"f\"); Work.Do(); }", 1);

    private static async Task AssertSaysAsync(string body, string message, params string[] steps)
    {
        var (finding, text) = Assert.Single(await FindAsync(body));

        Assert.Equal(message, finding.GetMessage());
        var shown = finding.AdditionalLocations.Select(step => text.Substring(step.SourceSpan.Start, step.SourceSpan.Length));
        foreach (var step in steps)
            Assert.Contains(step, shown);
    }

    private static async Task AssertCountAsync(string body, int count) => Assert.Equal(count, (await FindAsync(body)).Count);

    private static async Task<IReadOnlyList<(Diagnostic Finding, string Text)>> FindAsync(string body)
    {
        var text = $$"""
            using System; using System.Threading.Tasks; using PortLeak; using PortLeak.Fakes;
            public static class Program { public static async Task RunAsync()
            {
                await Task.Yield();
            {{body}}
            } }
            """;
        var compilation = CSharpCompilation.Create(
            "Witness",
            [CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp14))],
            References.Platform.Add(References.Fakes),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var findings = await compilation.WithAnalyzers([new PortLeakAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. findings.Where(finding => finding.Severity is DiagnosticSeverity.Warning).Select(finding => (finding, text))];
    }
}
