using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace PortLeak.Package.Tests;

/// <summary>
/// Does with a solution what an editor does: loads it through MSBuild, runs the analyzers that its projects refer to, asks
/// the fix providers of the same packages for actions, and writes what they change.
/// </summary>
internal sealed class EditorClient : IDisposable
{
    private readonly MSBuildWorkspace _workspace;

    private EditorClient(MSBuildWorkspace workspace) => _workspace = workspace;

    public Solution Solution => _workspace.CurrentSolution;

    /// <summary>What went wrong while the solution was loaded.</summary>
    public IReadOnlyList<WorkspaceDiagnostic> Failures =>
        [.. _workspace.Diagnostics.Where(diagnostic => diagnostic.Kind is WorkspaceDiagnosticKind.Failure)];

    public static async Task<EditorClient> OpenAsync(string solution, IDictionary<string, string> properties)
    {
        var client = new EditorClient(MSBuildWorkspace.Create(properties));
        await client._workspace.OpenSolutionAsync(solution, cancellationToken: TestContext.Current.CancellationToken);
        return client;
    }

    /// <summary>The findings of our rules in the whole solution, in the order of projects, files and lines.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync()
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in Solution.Projects)
            findings.AddRange(await FindingsAsync(project, TestContext.Current.CancellationToken));
        return findings.ToImmutable();
    }

    /// <summary>The actions that are offered at a finding.</summary>
    public async Task<ImmutableArray<CodeAction>> ActionsAsync(Diagnostic finding)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        var document = Solution.GetDocument(finding.Location.SourceTree)!;
        await ProviderFor(document.Project, finding.Id).RegisterCodeFixesAsync(new CodeFixContext(
            document, finding, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions.ToImmutable();
    }

    /// <summary>The action that repeats one action all over the solution.</summary>
    public async Task<CodeAction> FixAllAsync(Diagnostic finding, CodeAction action)
    {
        var document = Solution.GetDocument(finding.Location.SourceTree)!;
        var provider = ProviderFor(document.Project, finding.Id);
        var context = new FixAllContext(
            document,
            provider,
            FixAllScope.Solution,
            action.EquivalenceKey!,
            [finding.Id],
            new Analyzed(),
            TestContext.Current.CancellationToken);
        return (await provider.GetFixAllProvider()!.GetFixAsync(context))!;
    }

    /// <summary>Writes what an action changes to the files.</summary>
    public async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Assert.True(_workspace.TryApplyChanges(changed));
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project, CancellationToken cancellationToken)
    {
        var analyzers = project.AnalyzerReferences
            .SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))
            .Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id.StartsWith("PORT", StringComparison.Ordinal)))
            .ToImmutableArray();
        Assert.NotEmpty(analyzers);
        var compilation = await project.GetCompilationAsync(cancellationToken);
        return [.. (await compilation!
            .WithAnalyzers(analyzers, project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(cancellationToken))
            .OrderBy(finding => finding.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    private static CodeFixProvider ProviderFor(Project project, string rule) => project.AnalyzerReferences
        .OfType<AnalyzerFileReference>()
        .Where(reference => Path.GetFileName(reference.FullPath).StartsWith("PortLeak.", StringComparison.Ordinal))
        .SelectMany(reference => reference.GetAssembly().GetTypes())
        .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .Single(provider => provider.FixableDiagnosticIds.Contains(rule));

    private sealed class Analyzed : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) => await FindingsAsync(project, cancellationToken);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await FindingsAsync(document.Project, cancellationToken)).Where(finding => finding.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
