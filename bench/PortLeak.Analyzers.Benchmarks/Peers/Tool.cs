using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Analyzers.Benchmarks.Peers;

/// <summary>An analyzer as its users set it up, and those of its rules that say that something is not released.</summary>
/// <param name="Name">What it is called in the tables.</param>
/// <param name="Assembly">Its assembly beside this one, or <see langword="null"/> for the analyzer of this repository.</param>
/// <param name="Rules">The rules that count as finding a leak.</param>
/// <param name="Options">The keys of <c>.editorconfig</c> that it is run with.</param>
internal sealed record Tool(
    string Name, string? Assembly, ImmutableArray<string> Rules, ImmutableDictionary<string, string> Options)
{
    private const string PathsKey = "dotnet_code_quality.CA2000.dispose_analysis_kind";

    private static readonly ImmutableDictionary<string, string> Nothing = ImmutableDictionary<string, string>.Empty;
    private static readonly ImmutableArray<string> NetRules = ["CA2000", "CA2213", "CA1001"];

    public static readonly Tool Own = new("PortLeak", null, [.. Enumerable.Range(1, 7).Select(i => $"PORT00{i}")], Nothing);

    public static readonly Tool Net = new(
        "NetAnalyzers 11.0.100, as set", "Microsoft.CodeAnalysis.NetAnalyzers.dll", NetRules, Nothing);

    public static readonly Tool NetAllPaths = Net with
    {
        Name = "NetAnalyzers 11.0.100, all paths",
        Options = Nothing.Add(PathsKey, "AllPaths"),
    };

    public static readonly Tool Disposables = new(
        "IDisposableAnalyzers 4.0.8",
        "IDisposableAnalyzers.dll",
        ["IDISP001", "IDISP002", "IDISP003", "IDISP004", "IDISP006", "IDISP008", "IDISP009", "IDISP025"],
        Nothing);

    public static readonly Tool Sonar = new("SonarAnalyzer.CSharp 10.36", "SonarAnalyzer.CSharp.dll", ["S2930", "S2931", "S2952"], Nothing);

    public static readonly ImmutableArray<Tool> All = [Own, Net, NetAllPaths, Disposables, Sonar];

    /// <summary>The analyzers that can report one of the rules.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Load()
        => Assembly is null
            ? [new PortLeakAnalyzer()]
            : [.. TypesOf(Assembly)
                .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) is true)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
                .Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => Rules.Contains(rule.Id)))];

    private static IEnumerable<Type> TypesOf(string assembly)
    {
        var folder = Path.Join(AppContext.BaseDirectory, "peers");
        foreach (var part in Directory.GetFiles(folder, "*.dll").Where(path => Path.GetFileName(path) != assembly))
            System.Reflection.Assembly.LoadFrom(part);
        try
        {
            return System.Reflection.Assembly.LoadFrom(Path.Join(folder, assembly)).GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            // What needs a newer compiler than this one is left out by a compiler as well.
            return partly.Types.OfType<Type>();
        }
    }
}
