using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Corpus.Tests.Cases;
using PortLeak.Fakes;

namespace PortLeak.Corpus.Tests.Compilation;

/// <summary>Compiles cases against the fakes and the framework that this process runs on.</summary>
internal static class CaseCompiler
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly SyntaxTree ImplicitUsings = Parse(
        "ImplicitUsings.g.cs",
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using PortLeak;
        global using PortLeak.Fakes;
        """);

    private static readonly MetadataReference[] Framework = [.. FrameworkReferences()];

    private static readonly MetadataReference Fakes = MetadataReference.CreateFromFile(typeof(Run).Assembly.Location);

    public static CSharpCompilation Compile(CorpusCase corpusCase)
        => Compile(corpusCase.Name, corpusCase.Files.Select(file => Parse(file.Path, file.Source)));

    public static CSharpCompilation Compile(string name, IEnumerable<SyntaxTree> trees)
    {
        var all = trees.Append(ImplicitUsings).ToList();
        var isProgram = all.Exists(tree => tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement));
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            allowUnsafe: true);
        return CSharpCompilation.Create(name.Replace('/', '.'), all, [.. Framework, Fakes], options);
    }

    public static SyntaxTree Parse(string path, string source) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    /// <summary>The same compilation with its trees replaced by what <paramref name="rewrite"/> makes of them.</summary>
    public static CSharpCompilation Rewrite(
        CSharpCompilation compilation,
        IEnumerable<MetadataReference> references,
        string usings,
        Func<SyntaxTree, SyntaxNode> rewrite)
    {
        var result = compilation.AddReferences(references).AddSyntaxTrees(Parse("Usings.g.cs", usings));
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree != ImplicitUsings))
        {
            var root = (CompilationUnitSyntax)rewrite(tree);
            result = result.ReplaceSyntaxTree(tree, CSharpSyntaxTree.Create(root, ParseOptions, tree.FilePath));
        }

        return result;
    }

    private static IEnumerable<MetadataReference> FrameworkReferences()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == folder)
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
