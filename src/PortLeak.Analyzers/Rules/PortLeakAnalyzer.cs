using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
        if (KnownSymbols.TryCreate(context.Compilation, options) is { } symbols)
            context.RegisterCodeBlockAction(_ => GC.KeepAlive(symbols));
    }
}
