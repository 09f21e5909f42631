using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Repository.Tests;

/// <summary>A piece of C# from a page, with the findings that it claims marked as <c>{|PORT001:…|}</c>.</summary>
internal sealed record Snippet(string Source, ImmutableArray<string> Claims)
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using PortLeak;
        """;

    /// <summary>Strips the markers; a claim reads <c>PORT001 at line 3: PythonPort.StartAsync()</c>.</summary>
    public static Snippet Parse(string marked)
    {
        var claims = ImmutableArray.CreateBuilder<string>();
        var source = marked;
        for (var start = source.IndexOf("{|"); start >= 0; start = source.IndexOf("{|"))
        {
            var end = source.IndexOf("|}", start);
            var parts = source[(start + 2)..end].Split(':', 2);
            claims.Add(Describe(parts[0], source[..start].Count(c => c == '\n'), parts[1]));
            source = source[..start] + parts[1] + source[(end + 2)..];
        }

        return new Snippet(source, claims.ToImmutable());
    }

    /// <summary>The statements of a page in a method that has what they mention.</summary>
    public static Snippet Statements(string source) => new(
        $$"""
        public sealed record Order(string Text) { public double Score { get; set; } }
        public static class Snippet {
            static readonly Order[] orders = []; static readonly string text = ""; static readonly CancellationToken token;
            static async Task RunAsync() {
        {{source}}
            }
        }
        """,
        []);

    /// <summary>Statements and types of a page on the runtime, in a program that has what they mention.</summary>
    public static Snippet OfRuntimePage(string source)
    {
        var members = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members;
        var statements = string.Concat(members.OfType<GlobalStatementSyntax>().Select(member => member.ToFullString()));
        var types = string.Concat(members.Where(member => member is not GlobalStatementSyntax).Select(member => member.ToFullString()));
        return new(
            $$"""
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            {{types}}
            public sealed record Order(string Text) { public double Score { get; set; } }
            public sealed record Money(decimal Amount, string Currency);
            public sealed record Row(bool IsLast);
            public interface IPrices { Task<decimal> FindAsync(string product); }
            public interface ITraining { void Report(int epoch, double loss); }
            public static class Snippet {
                static PythonPort python => null!; static RubyPort ruby => null!; static IPrices prices => null!;
                static IServiceCollection services => null!; static IConfiguration configuration => null!;
                static Order[] orders => []; static Order order => orders[0]; static ITraining progress => null!;
                static string text => ""; static string path => ""; static object settings => text;
                static int[] numbers => []; static double[] data => []; static double[] features => [];
                static IAsyncEnumerable<double> measurements => null!;
                static CancellationToken token => default; static CancellationToken cancellationToken => default;
                static async Task RunAsync() {
                    await Task.Yield();
            {{statements}}
                }
            }
            """,
            []);
    }

    /// <summary>Compiles the snippet, alone or as members of a class, and returns the findings in the form of the claims.</summary>
    public async Task<ImmutableArray<string>> AnalyzeAsync(CancellationToken cancellationToken)
    {
        var standsAlone = Source.Contains("class ");
        var text = standsAlone ? Source : "public static class Snippet {" + Source + "\n}";
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(text)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        var errors = compilation.GetDiagnostics(cancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error);
        if (errors.FirstOrDefault() is { } error)
            throw new InvalidOperationException($"The snippet does not compile: {error}\n{Source}");

        var analyzed = compilation.WithAnalyzers(
            [new PortLeakAnalyzer()], new AnalyzerOptions([]));
        var findings = await analyzed.GetAnalyzerDiagnosticsAsync(cancellationToken);
        return [.. findings.OrderBy(f => f.Location.SourceSpan.Start).Select(Describe)];
    }

    private static string Describe(Diagnostic finding)
    {
        var span = finding.Location.SourceSpan;
        var line = finding.Location.GetLineSpan().StartLinePosition.Line;
        return Describe(finding.Id, line, finding.Location.SourceTree!.ToString().Substring(span.Start, span.Length));
    }

    private static string Describe(string id, int line, string text) => $"{id} at line {line + 1}: {text}";
}
