using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortLeak.Corpus.Tests.Compilation;
using PortLeak.Fakes;

namespace PortLeak.Analyzers.Benchmarks.Cost;

/// <summary>A project of a given size: services with loops, queries, conditions and awaits, of 20 lines a method.</summary>
internal static class GeneratedProject
{
    private const int LinesOfAMethod = 20;
    private const int MethodsOfAFile = 20;

    public static CSharpCompilation Create(int lines, ProjectKind kind)
    {
        var files = Math.Max(1, lines / (LinesOfAMethod * MethodsOfAFile));
        var compilation = CaseCompiler.Compile($"{kind}{lines}", Enumerable.Range(0, files).Select(file => FileOf(file, kind)));
        if (kind is not ProjectKind.WithoutRuntime)
            return compilation;
        var fakes = compilation.References.Single(reference => reference.Display == typeof(Run).Assembly.Location);
        var usings = compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
        var text = usings.ToString().Replace("global using PortLeak;", "").Replace("global using PortLeak.Fakes;", "");
        return compilation.RemoveReferences(fakes).ReplaceSyntaxTree(usings, CaseCompiler.Parse(usings.FilePath, text));
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
        return CaseCompiler.Compile("Long", [CaseCompiler.Parse("Long.cs", code.ToString())]);
    }

    private static SyntaxTree FileOf(int file, ProjectKind kind)
    {
        var code = new StringBuilder();
        code.AppendLine($"namespace Generated.Area{file % 50};\n\npublic sealed class Service{file}(string name)\n{{");
        code.AppendLine("    private readonly Dictionary<string, int> _seen = new();\n");
        for (var method = 0; method < MethodsOfAFile; method++)
            code.AppendLine(kind is ProjectKind.StartsPorts && method % 10 is 0 ? PortMethod(file + method, method) : PlainMethod(method));
        code.AppendLine("}");
        return CaseCompiler.Parse($"Service{file}.cs", code.ToString());
    }

    private static string PlainMethod(int method) => $$"""
            public async Task<int> Work{{method}}Async(IReadOnlyList<string> items, CancellationToken cancellationToken)
            {
                var total = 0;
                foreach (var item in items.Where(candidate => candidate.Length > {{method}}))
                {
                    if (!_seen.TryGetValue(item, out var count))
                        _seen[item] = count = item.Length + name.Length;
                    total += count switch
                    {
                        > 10 => count / 2,
                        > 5 => count * {{method + 1}},
                        _ => 1,
                    };
                    await Task.Delay(total % 3, cancellationToken);
                }

                var text = string.Join(',', _seen.Select(pair => $"{pair.Key}={pair.Value}"));
                return total + text.Length;
            }

        """;

    // The ways in which people hold a port, one after the other; one of them leaks.
    private static string PortMethod(int seed, int method) => (seed % 4) switch
    {
        0 => $$"""
                public async Task<int> Work{{method}}Async(IReadOnlyList<string> items, CancellationToken cancellationToken)
                {
                    await using var port = await PythonPort.StartAsync(cancellationToken: cancellationToken);
                    var total = 0;
                    foreach (var item in items)
                    {
                        if (item.Length > {{method}})
                            total += await port.CallAsync<int>("module", "score", [item]);
                        else if (_seen.Remove(item))
                            break;
                        else
                            _seen[item] = total;
                    }

                    if (total > 100)
                        return 100;
                    await port.CallAsync("module", "finish");
                    return total + name.Length;
                }

            """,
        1 => $$"""
                public async Task<int> Work{{method}}Async(IReadOnlyList<string> items, CancellationToken cancellationToken)
                {
                    RubyPort? port = null;
                    try
                    {
                        port = await RubyPort.StartAsync(cancellationToken: cancellationToken);
                        foreach (var item in items)
                            _seen[item] = await port.CallAsync<int>("Module", "score", [item]);
                        return _seen.Count;
                    }
                    catch (PortException) when (items.Count > {{method}})
                    {
                        return 0;
                    }
                    finally
                    {
                        if (port is not null)
                            await port.StopAsync();
                    }
                }

            """,
        2 => $$"""
                public async Task<int> Work{{method}}Async(IReadOnlyList<string> items, CancellationToken cancellationToken)
                {
                    var port = await PythonPort.StartAsync(cancellationToken: cancellationToken);
                    var total = 0;
                    foreach (var item in items)
                    {
                        if (item.Length > {{method}})
                            total += await port.CallAsync<int>("module", "score", [item]);
                        else
                            _seen[item] = total;
                    }

                    if (total > 100)
                        total = 100;
                    await port.StopAsync();
                    return total + name.Length;
                }

            """,
        _ => $$"""
                public async Task<int> Work{{method}}Async(IReadOnlyList<string> items, CancellationToken cancellationToken)
                {
                    var totals = new int[items.Count];
                    await Parallel.ForAsync(0, items.Count, cancellationToken, async (i, token) =>
                    {
                        await using var port = await RubyPort.StartAsync(cancellationToken: token);
                        totals[i] = await port.CallAsync<int>("Module", "score", [items[i]]);
                    });
                    var total = 0;
                    foreach (var part in totals)
                    {
                        if (part > {{method}})
                            total += part;
                    }

                    return total + name.Length;
                }

            """,
    };
}
