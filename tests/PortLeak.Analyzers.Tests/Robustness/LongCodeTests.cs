using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Analyzers.Tests.Robustness;

/// <summary>
/// Code that is long in one dimension, as generators write it. Nothing of ours is as deep on the stack as the code is long:
/// the leak beside it is found all the same.
/// </summary>
public sealed class LongCodeTests
{
    private const string Leak = "var leaked = PythonPort.Start();";

    [Fact]
    public Task SumOfTenThousandTerms_ReportsTheLeakBesideIt() => FindsLeakAsync(
        $$"""
        public static string Run(string a)
        {
            {{Leak}}
            return {{Repeat(10_000, _ => "a", " + ")}};
        }
        """);

    [Fact]
    public Task PatternOfFiveThousandAlternatives_ReportsTheLeakBesideIt() => FindsLeakAsync(
        $$"""
        public static bool Run(int a)
        {
            {{Leak}}
            return a is {{Repeat(5_000, i => i.ToString(), " or ")}};
        }
        """);

    [Fact]
    public Task ChainOfThreeHundredElseIfs_ReportsTheLeakBesideIt() => FindsLeakAsync(
        $$"""
        public static int Run(int a)
        {
            {{Leak}}
            {{Repeat(300, i => $"if (a == {i}) return {i * 2};", "\nelse ")}}
            return 0;
        }
        """);

    [Fact]
    public Task SwitchOfFiveThousandCases_ReportsTheLeakBesideIt() => FindsLeakAsync(
        $$"""
        public static int Run(int a)
        {
            {{Leak}}
            switch (a)
            {
                {{Repeat(5_000, i => $"case {i}: return {i * 2};", "\n")}}
            }
            return 0;
        }
        """);

    [Fact]
    public Task ThirtyLambdasInOneAnother_ReportTheLeakInTheInnermost() => FindsLeakAsync(
        $$"""
        public static void Run()
        {
            {{Repeat(30, i => $"Action f{i} = () => {{", "\n")}}
            {{Leak}}
            {{Repeat(30, _ => "};", "\n")}}
        }
        """);

    [Fact]
    public Task PortThatPassesThroughTwoThousandHelpers_DoesNotReport() => FindsAsync(
        0,
        $$"""
        public static void Run() => Take0(PythonPort.Start());
        {{Repeat(2_000, i => $"private static void Take{i}(PythonPort port) => Take{i + 1}(port);", "\n")}}
        private static void Take2000(PythonPort port) => port.Stop();
        """);

    [Fact]
    public Task PortThatTwoThousandHelpersPassOnAndNoneStops_Reports() => FindsLeakAsync(
        $$"""
        public static void Run() => Take0(PythonPort.Start());
        {{Repeat(2_000, i => $"private static void Take{i}(PythonPort port) => Take{i + 1}(port);", "\n")}}
        private static void Take2000(PythonPort port) { }
        """);

    [Fact]
    public Task OwnersInThousandOwners_ReportTheOneThatIsForgotten() => FindsLeakAsync(
        $$"""
        public static void Run() { var outermost = new Owner0(); }
        {{Owners(1_000)}}
        """);

    [Fact]
    public Task OwnersInThousandOwnersThatAreDisposed_DoNotReport() => FindsAsync(
        0,
        $$"""
        public static void Run() { using var outermost = new Owner0(); }
        {{Owners(1_000)}}
        """);

    private static string Owners(int count) => Repeat(
        count,
        i => $$"""
            private sealed class Owner{{i}} : IDisposable
            {
                private readonly Owner{{i + 1}} _inner = new();
                public void Dispose() => _inner.Dispose();
            }
            """,
        "\n")
        + $$"""

            private sealed class Owner{{count}} : IDisposable
            {
                private readonly PythonPort _port = PythonPort.Start();
                public void Dispose() => _port.Dispose();
            }
            """;

    private static string Repeat(int count, Func<int, string> part, string separator) =>
        string.Join(separator, Enumerable.Range(0, count).Select(part));

    private static Task FindsLeakAsync(string members) => FindsAsync(1, members);

    private static async Task FindsAsync(int leaks, string members)
    {
        var source = new StringBuilder("using System; using PortLeak; using PortLeak.Fakes;\npublic static class Program\n{\n")
            .Append(members).Append("\n}\n").ToString();
        var compilation = CSharpCompilation.Create(
            "Long",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14))],
            References.Platform.Add(References.Fakes),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        var found = await compilation.WithAnalyzers([new PortLeakAnalyzer()]).GetAnalyzerDiagnosticsAsync(limit.Token);
        Assert.Equal(leaks, found.Count(diagnostic => diagnostic.Id is RuleIds.NeverStopped or "PORT002" or "PORT003" or "PORT005"));
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
    }
}
