using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortLeak.Corpus.Tests.Cases;

namespace PortLeak.Corpus.Tests.Robustness;

/// <summary>
/// The projects of this repository as compilations: each the sources of its folder, against everything that these tests run
/// on. What is missing then is missing as in an editor while it loads.
/// </summary>
internal static class RepositoryProjects
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        global using Xunit; global using PortLeak;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))]);

    public static IEnumerable<CSharpCompilation> All =>
        new[] { "src", "tests", "bench", "samples" }
            .Select(folder => Path.Join(Root, folder))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(Compile);

    private static string Root => Path.GetFullPath(Path.Join(CorpusFolder.Root, "..", ".."));

    public static SyntaxTree Parse(string path, string source) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    private static CSharpCompilation Compile(string project) => CSharpCompilation.Create(
        Path.GetFileNameWithoutExtension(project),
        SourcesOf(Path.GetDirectoryName(project)!)
            .Select(path => Parse(Path.GetRelativePath(Root, path), File.ReadAllText(path)))
            .Append(Parse("ImplicitUsings.g.cs", ImplicitUsings)),
        References.Value,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    private static IEnumerable<string> SourcesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)
                .Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
