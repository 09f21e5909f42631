using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortLeak.Corpus.Tests.Compilation;
using PortLeak.Fakes;

namespace PortLeak.Analyzers.Benchmarks.Cost;

/// <summary>A project of a given size: services with loops, queries, conditions and awaits, of 20 lines a method.</summary>
internal static class GeneratedProject
{
    private const int LinesOfAFile = 400;
    private const int MethodsOfAFile = 20;

    public static CSharpCompilation Create(int lines, ProjectKind kind)
    {
        var files = Enumerable.Range(0, Math.Max(1, lines / LinesOfAFile)).Select(file => FileOf(file, kind));
        var compilation = CaseCompiler.Compile($"{kind}{lines}", files);
        if (kind is ProjectKind.WithoutRuntime)
            compilation = WithoutRuntime(compilation);

        // On one thread: what runs beside the analyzer would be taken for its own time.
        return compilation.WithOptions(compilation.Options.WithConcurrentBuild(false));
    }

    /// <summary>One method with so many statements and starts among them.</summary>
    public static CSharpCompilation CreateMethod(int statements, int starts)
    {
        var code = new StringBuilder("public static class Long\n{\n    public static async Task RunAsync(int[] data)\n    {\n        var sum = 0;\n");
        for (var i = 0; i < statements; i++)
        {
            code.AppendLine(i % (statements / starts) is 0
                ? $"        await using var port{i} = await PythonPort.StartAsync();"
                : (i % 4) switch
                {
                    0 => $"        sum += data[{i % 7}] * {i};",
                    1 => $"        if (sum > {i}) sum -= data.Length;",
                    2 => $"        var local{i} = Math.Max(sum, {i});",
                    _ => $"        sum ^= await Task.FromResult({i});",
                });
        }

        code.AppendLine("        Console.WriteLine(sum);\n    }\n}");
        var compilation = CaseCompiler.Compile("Long", [CaseCompiler.Parse("Long.cs", code.ToString())]);
        return compilation.WithOptions(compilation.Options.WithConcurrentBuild(false));
    }

    /// <summary>How many starts there are in 1,000 lines.</summary>
    public static double Density(CSharpCompilation compilation)
    {
        var texts = compilation.SyntaxTrees.Select(tree => tree.ToString()).ToList();
        var starts = texts.Sum(text => text.Split("Port.StartAsync(").Length - 1);
        return 1_000.0 * starts / texts.Sum(text => text.Split('\n').Length);
    }

    private static CSharpCompilation WithoutRuntime(CSharpCompilation compilation)
    {
        var fakes = compilation.References.Single(reference => reference.Display == typeof(Run).Assembly.Location);
        var usings = compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
        var text = usings.ToString().Replace("global using PortLeak;", "").Replace("global using PortLeak.Fakes;", "");
        return compilation.RemoveReferences(fakes).ReplaceSyntaxTree(usings, CaseCompiler.Parse(usings.FilePath, text));
    }

    private static SyntaxTree FileOf(int file, ProjectKind kind)
    {
        var worksWithPorts = kind is ProjectKind.StartsPorts && file % 10 is 0;
        var code = new StringBuilder();
        code.AppendLine($"namespace Generated.Area{file % 50};\n");
        code.AppendLine($"public sealed class Service{file}(string name){(worksWithPorts ? " : IAsyncDisposable" : "")}\n{{");
        code.AppendLine("    private readonly Dictionary<string, int> _seen = new();\n");
        if (worksWithPorts)
            code.AppendLine(GeneratedMethods.OwnPort);
        for (var method = 0; method < MethodsOfAFile; method++)
            code.AppendLine(MethodOf(file, method, kind, worksWithPorts));
        code.AppendLine("}");
        return CaseCompiler.Parse($"Service{file}.cs", code.ToString());
    }

    private static string MethodOf(int file, int method, ProjectKind kind, bool worksWithPorts) => kind switch
    {
        ProjectKind.StartsPortsOnly => GeneratedMethods.Starting(method, file + method),
        ProjectKind.StartsManyPorts when method % 10 is 0 => GeneratedMethods.Starting(method, file + method),
        _ when worksWithPorts => method switch
        {
            < 4 => GeneratedMethods.Starting(method, method),
            < 8 => GeneratedMethods.Calling(method),
            8 => GeneratedMethods.Helper,
            9 => GeneratedMethods.Helped(method),
            _ => GeneratedMethods.Plain(method),
        },
        _ => GeneratedMethods.Plain(method),
    };
}
