using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.Tests.Verifying;

/// <summary>A solution in memory, the findings in it, and the actions of the providers, as an editor asks for them.</summary>
internal static class FixBench
{
    private const string ImplicitUsings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        global using global::PortLeak;
        global using global::PortLeak.Fakes;
        """;

    private static readonly ImmutableArray<PortCodeFixProvider> Providers =
    [
        .. typeof(PortCodeFixProvider).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(type => (PortCodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static PortCodeFixProvider ProviderFor(string rule) =>
        Providers.Single(provider => provider.FixableDiagnosticIds.Contains(rule));

    public static Document DocumentOf(string source) => SolutionOf([source]).Projects.Single().Documents.First();

    public static Solution SolutionOf(IReadOnlyList<string> sources)
    {
        var project = new AdhocWorkspace().AddProject("Program", LanguageNames.CSharp);
        var isProgram = sources.Any(source => CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)
            .GetCompilationUnitRoot(TestContext.Current.CancellationToken).Members.OfType<Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax>().Any());
        project = project
            .WithCompilationOptions(new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp14))
            .AddMetadataReferences(References.All);
        for (var index = 0; index < sources.Count; index++)
            project = project.AddDocument($"Program{index}.cs", sources[index]).Project;
        return project.AddDocument("ImplicitUsings.cs", ImplicitUsings).Project.Solution;
    }

    public static async Task<ImmutableArray<Diagnostic>> ErrorsAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        return [.. compilation!.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)];
    }

    public static async Task<ImmutableArray<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await ProviderFor(diagnostic.Id).RegisterCodeFixesAsync(new CodeFixContext(
            document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions.ToImmutable();
    }

    public static async Task<Document> ApplyAsync(Document document, CodeAction action) =>
        (await ApplyAsync(action)).GetDocument(document.Id)!;

    public static async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    public static async Task<CodeAction?> FixAllAsync(
        Document document, FixAllScope scope, string rule, string? key, IEnumerable<Diagnostic> diagnostics)
    {
        var provider = ProviderFor(rule);
        var context = new FixAllContext(
            document, provider, scope, key!, [rule], new Given([.. diagnostics]), TestContext.Current.CancellationToken);
        return await provider.GetFixAllProvider().GetFixAsync(context);
    }

    private sealed class Given(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => project.GetDocument(diagnostic.Location.SourceTree) is not null));

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
