using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Benchmarks.Cost;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Tests.Verifying;

namespace PortLeak.Analyzers.Benchmarks.Fixes;

/// <summary>A solution of files that leak a port in three ways each, and its findings.</summary>
internal static class LeakySolution
{
    public static Solution Of(int files)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        var project = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            project,
            VersionStamp.Default,
            "Verses",
            "Verses",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14),
            metadataReferences: GeneratedProject.Create(1, ProjectKind.StartsPorts).References));
        for (var number = 0; number < files; number++)
            solution = solution.AddDocument(DocumentId.CreateNewId(project), $"Scorer{number}.cs", LeakyFile.Of(number));
        return solution;
    }

    /// <summary>The warnings; suggestions stay.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Solution solution)
    {
        var project = solution.Projects.Single();
        var compilation = await project.GetCompilationAsync();
        var findings = await compilation!
            .WithAnalyzers([new PortLeakAnalyzer()], project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync();
        return [.. findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning)];
    }
}
