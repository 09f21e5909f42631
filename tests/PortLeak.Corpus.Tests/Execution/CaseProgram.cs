using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Summaries;
using PortLeak.Analyzers.Symbols;
using PortLeak.Corpus.Tests.Compilation;
using PortLeak.Corpus.Tests.Instrumentation;

namespace PortLeak.Corpus.Tests.Execution;

/// <summary>A case, rewritten so that it can fail, emitted and loaded: it can be run any number of times.</summary>
internal sealed class CaseProgram
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LimitAfterFault = TimeSpan.FromSeconds(0.2);
    private readonly MethodInfo _entry;
    private readonly StaticState _statics;
    private readonly IReadOnlyList<Type> _faultTypes;

    private readonly bool _hasBlocks;

    static CaseProgram() => AppDomain.CurrentDomain.FirstChanceException += (_, _) => CaseRun.Current?.Threw();

    private CaseProgram(Assembly assembly, SiteTable sites, IEnumerable<string> faultTypes)
    {
        Sites = sites;
        _entry = EntryOf(assembly);
        _hasBlocks = Array.Exists(assembly.GetReferencedAssemblies(), name => name.Name == "System.Threading.Tasks.Dataflow");
        _statics = new StaticState(assembly);
        _faultTypes = [typeof(InjectedFaultException), .. faultTypes.Select(name => FindType(assembly, name)).OfType<Type>()];
    }

    public SiteTable Sites { get; }

    public static CaseProgram Load(CSharpCompilation compilation, AnalyzerConfigOptionsProvider options)
    {
        var sites = new SiteTable();
        var symbols = KnownSymbols.TryCreate(compilation, PortLeak.Analyzers.Configuration.AnalyzerOptions.Read(compilation, options))!;
        var carriers = new PortCarriers(symbols);
        var helpers = new StopHelpers(new SummaryCache(compilation, symbols));
        var instrumented = CaseCompiler.Rewrite(
            compilation,
            [MetadataReference.CreateFromFile(typeof(CaseProgram).Assembly.Location)],
            $"global using {typeof(Probe).Namespace};",
            tree => new FaultInserter(
                compilation.GetSemanticModel(tree),
                operation => MayThrow.Classify(operation, symbols) && !helpers.IsStop(operation),
                carriers,
                sites)
                .Visit(tree.GetRoot())!);

        using var image = new MemoryStream();
        var result = instrumented.Emit(image);
        if (!result.Success)
            throw new InvalidOperationException(Explain(compilation, instrumented, result.Diagnostics));
        return new CaseProgram(Assembly.Load(image.ToArray()), sites, CaughtTypes(compilation));
    }

    /// <summary>Runs the case once.</summary>
    /// <param name="plan">The answers that differ from the first ones, and the faults.</param>
    public async Task<CaseOutcome> RunAsync(IReadOnlyList<Decision> plan)
    {
        var run = new CaseRun(plan, _faultTypes);
        var ended = await run.ExecuteAsync(
            InvokeAsync, plan.Any(decision => decision.Point[0] is Observation.FaultPrefix) ? LimitAfterFault : Limit, _hasBlocks);
        return new CaseOutcome(
            run.Observations,
            ended ? [.. run.LeftRunning(_statics.Roots)] : [],
            ended ? [.. run.Fakes.Obligations.Where(start => start.Stops > 0 || start.HandedOver).SelectMany(start => start.Sites)] : [],
            run.HasThrown || plan.Any(decision => decision.Point[0] is Observation.FaultPrefix),
            [.. run.Fakes.Obligations.SelectMany(obligation => obligation.Sites)],
            run.HasFailed ? [] : run.Fakes.LateUses,
            ended,
            run.UnhandledExceptions);
    }

    /// <summary>A decision in words.</summary>
    public string Describe(Decision decision)
    {
        var count = decision.Occurrence == 1 ? "first" : "second";
        if (decision.Point[0] is Observation.FaultPrefix)
        {
            var type = _faultTypes[(decision.Option - 1) % _faultTypes.Count].Name;
            return $"{Sites[int.Parse(decision.Point.AsSpan(1))]} fails with {type} ({count} time)";
        }

        return decision.Point.StartsWith("late ", StringComparison.Ordinal)
            ? $"{Sites[int.Parse(decision.Point.AsSpan(5))]} completes late ({count} time)"
            : $"{decision.Point} gives its answer number {decision.Option + 1} at its call number {decision.Occurrence}";
    }

    private Task InvokeAsync()
    {
        _statics.Reset();
        try
        {
            object?[] arguments = _entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
            return _entry.Invoke(null, arguments) as Task ?? Task.CompletedTask;
        }
        catch (TargetInvocationException exception)
        {
            return Task.FromException(exception.InnerException!);
        }
    }

    private static MethodInfo EntryOf(Assembly assembly)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var @case = Array.Find(assembly.GetTypes(), type => type.Name == "Case");
        return @case?.GetMethod("RunAsync", Static) ?? @case?.GetMethod("Run", Static)
            ?? assembly.GetType("Program")?.GetMethod("<Main>$", Static)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no entry: Case.RunAsync, Case.Run, or statements.");
    }

    private static Type? FindType(Assembly assembly, string name)
        => assembly.GetType(name) ?? typeof(Port).Assembly.GetType(name) ?? typeof(object).Assembly.GetType(name)
            ?? typeof(HttpRequestException).Assembly.GetType(name);

    // Handlers go by type, so each type that the case handles by name is thrown, too.
    private static IEnumerable<string> CaughtTypes(CSharpCompilation compilation)
        => compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<CatchDeclarationSyntax>())
            .Select(declaration => compilation.GetSemanticModel(declaration.SyntaxTree).GetTypeInfo(declaration.Type).Type)
            .OfType<INamedTypeSymbol>()
            .Where(type => !type.IsAbstract && type.MetadataName is not "Exception")
            .Select(type => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)["global::".Length..])
            .Distinct();

    private static string Explain(CSharpCompilation original, CSharpCompilation instrumented, IEnumerable<Diagnostic> diagnostics)
    {
        var own = original.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToList();
        if (own.Count > 0)
            return $"The case does not compile:\n{string.Join('\n', own)}";
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).Take(5);
        var sources = instrumented.SyntaxTrees.Select(tree => tree.GetRoot().NormalizeWhitespace().ToFullString());
        return $"The oracle has rewritten the case wrongly:\n{string.Join('\n', errors)}\n{string.Join('\n', sources)}";
    }
}
