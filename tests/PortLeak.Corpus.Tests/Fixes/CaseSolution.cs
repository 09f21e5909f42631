using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PortLeak.CodeFixes.Fixing;
using PortLeak.Corpus.Tests.Cases;
using PortLeak.Corpus.Tests.Compilation;

namespace PortLeak.Corpus.Tests.Fixes;

/// <summary>A case as a project in an editor, which code fixes can change.</summary>
internal static class CaseSolution
{
    public static Solution Of(CorpusCase corpusCase)
    {
        var compilation = CaseCompiler.Compile(corpusCase);
        var projectId = ProjectId.CreateNewId();
        var solution = new AdhocWorkspace().CurrentSolution
            .AddProject(ProjectInfo.Create(
                projectId,
                VersionStamp.Default,
                corpusCase.Name,
                compilation.AssemblyName!,
                LanguageNames.CSharp,
                compilationOptions: compilation.Options,
                parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14),
                metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees)
        {
            solution = solution.AddDocument(
                DocumentId.CreateNewId(projectId), Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath);
        }

        return corpusCase.Options.Count == 0
            ? solution
            : solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(projectId),
                ".editorconfig",
                SourceText.From("is_global = true\n" + string.Concat(
                    corpusCase.Options.Select(option => $"{option.Key} = {option.Value}\n"))),
                filePath: "/.globalconfig");
    }

    public static async Task<ImmutableArray<(Document Document, Diagnostic Diagnostic)>> FindingsAsync(Solution solution)
    {
        var findings = ImmutableArray.CreateBuilder<(Document, Diagnostic)>();
        foreach (var document in solution.Projects.Single().Documents)
        {
            foreach (var finding in await Analysis.FindingsAsync(document, CancellationToken.None))
                findings.Add((document, finding));
        }

        return findings.ToImmutable();
    }

    public static async Task<ImmutableArray<Diagnostic>> ErrorsAsync(Solution solution)
    {
        var compilation = await solution.Projects.Single().GetCompilationAsync();
        return [.. compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)];
    }

    /// <summary>The case that a fix has made of another one: no labels, and nothing may be left running.</summary>
    public static async Task<CorpusCase> CaseOfAsync(Solution solution, CorpusCase original)
    {
        var files = new List<CaseFile>();
        foreach (var file in original.Files)
        {
            var document = solution.Projects.Single().Documents.Single(candidate => candidate.FilePath == file.Path);
            files.Add(new CaseFile(file.Path, (await document.GetTextAsync()).ToString(), []));
        }

        return original with { Files = files };
    }
}
