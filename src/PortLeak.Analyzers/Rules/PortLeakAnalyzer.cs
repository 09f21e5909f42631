using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Misuse;
using PortLeak.Analyzers.Reporting;
using PortLeak.Analyzers.Summaries;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Rules;

/// <summary>Registers the analysis of every block of code that may start a port; the stages do the rest.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PortLeakAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Register);
    }

    private static void Register(CompilationStartAnalysisContext context)
    {
        var options = Configuration.AnalyzerOptions.Read(
            context.Compilation, context.Options.AnalyzerConfigOptionsProvider);
        if (KnownSymbols.TryCreate(context.Compilation, options) is not { } symbols)
            return;

        var cache = new SummaryCache(context.Compilation, symbols);
        context.RegisterCodeBlockAction(block => Analyze(block, cache));
        context.RegisterSymbolAction(type => AnalyzeContracts(type, cache), SymbolKind.NamedType);
    }

    private static void Analyze(CodeBlockAnalysisContext context, SummaryCache cache)
    {
        if (!cache.Starts.IsIn(context.CodeBlock))
            return;

        var model = context.SemanticModel;
        cache.Offer(model);
        foreach (var body in BodiesOf(context.CodeBlock))
        {
            if (cache.FindBodies(body, context.OwningSymbol, context.CancellationToken) is not { } bodies)
                continue;

            var reporter = new LeakReporter(model, context.ReportDiagnostic, context.CancellationToken);
            foreach (var (solution, leaks) in new BodyAnalysis(cache, context.CancellationToken).Solve(bodies))
            {
                foreach (var leak in leaks)
                    reporter.Report(leak);
                foreach (var misuse in MisuseRules.Find(new SolvedBody(solution, leaks, model, cache, context.CancellationToken)))
                    context.ReportDiagnostic(misuse.ToDiagnostic());
            }
        }
    }

    private static void AnalyzeContracts(SymbolAnalysisContext context, SummaryCache cache)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var found = BrokenTypeContracts.Find(type, cache, context.CancellationToken)
            .Concat(ForgottenBases.Find(type, cache, context.CancellationToken));
        foreach (var misuse in found)
            context.ReportDiagnostic(misuse.ToDiagnostic());
    }

    // A variable is initialized by its clause, a property by its arrow; a method is a body as a whole.
    private static IEnumerable<SyntaxNode> BodiesOf(SyntaxNode block) => block switch
    {
        VariableDeclaratorSyntax { Initializer: { } initializer } => [initializer],
        BaseFieldDeclarationSyntax field =>
            field.Declaration.Variables.Select(variable => variable.Initializer).OfType<SyntaxNode>(),
        PropertyDeclarationSyntax { Initializer: { } initializer } => [initializer],
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => [arrow],
        IndexerDeclarationSyntax { ExpressionBody: { } arrow } => [arrow],
        _ => [block],
    };
}
