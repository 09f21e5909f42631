using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Configuration;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Reporting;
using PortLeak.Analyzers.Summaries;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Tests;

/// <summary>The first method of a program, through the stages below the diagnostic.</summary>
internal sealed class Bodies
{
    private readonly SummaryCache _cache;
    private readonly BodySet _bodies;

    private Bodies(SummaryCache cache, BodySet bodies)
    {
        _cache = cache;
        _bodies = bodies;
    }

    public string Printed => FlowGraphPrinter.Print(_bodies.GraphOf(_bodies.Outermost)).TrimEnd();

    public Summaries.Solution Solution => new BodyAnalysis(_cache, CancellationToken.None).Solve(_bodies, _bodies.Outermost);

    /// <summary>The body of an asynchronous method.</summary>
    public static Bodies OfBody(string body) => Of($$"""
        public static class Program
        {
            public static async Task RunAsync()
            {
        {{body}}
            }
        }
        """);

    public static Bodies Of(string program)
    {
        const string Usings = """
            global using System; global using System.Collections.Generic; global using System.Linq;
            global using System.Threading; global using System.Threading.Tasks;
            global using PortLeak; global using PortLeak.Fakes;
            """;
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        var tree = CSharpSyntaxTree.ParseText(program, options);
        var compilation = CSharpCompilation.Create(
            "Bodies",
            [tree, CSharpSyntaxTree.ParseText(Usings, options)],
            References.Platform.Add(References.Fakes),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));

        var symbols = KnownSymbols.TryCreate(compilation, AnalyzerOptions.Default)!;
        var cache = new SummaryCache(compilation, symbols);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var symbol = compilation.GetSemanticModel(tree).GetDeclaredSymbol(method)!;
        return new Bodies(cache, cache.FindBodies(method, symbol, CancellationToken.None)!);
    }

    /// <summary>The states that follow a port at the beginning of the statement, on every path to it.</summary>
    public ImmutableArray<string> StatesAt(string statement)
    {
        var solution = Solution;
        return solution.Graph.Blocks
            .Where(block => block.Steps.FirstOrDefault()?.Operation.Syntax.FirstAncestorOrSelf<StatementSyntax>()
                ?.ToString().StartsWith(statement, StringComparison.Ordinal) is true)
            .SelectMany(block => solution.Nodes
                .Where(node => node.Block == block && !node.IsSuperseded && node.State.Origin is not null)
                .Select(node => node.State).Concat(solution.Flow.Passing(block)))
            .Select(state => state.ToString())
            .Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>The flags with which each port reaches an exit.</summary>
    public ImmutableArray<string> Ends() =>
        Solution.Nodes
            .Where(node => !node.IsSuperseded && node.State.Origin is not null
                && node.Block.Kind is not FlowBlockKind.Ordinary)
            .Select(node => $"{node.Block.Kind}: {node.State.Flags}")
            .Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
}
