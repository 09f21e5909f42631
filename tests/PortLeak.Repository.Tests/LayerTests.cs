using System.Text.RegularExpressions;

namespace PortLeak.Repository.Tests;

/// <summary>The layers of the runtime do not know each other, and a namespace says where a file is.</summary>
public sealed partial class LayerTests
{
    [Theory]
    [InlineData("Wire", "Lifetime")]
    [InlineData("Lifetime", "Wire")]
    [InlineData("Pickle", "Wire")]
    [InlineData("Pickle", "Lifetime")]
    [InlineData("Marshal", "Wire")]
    [InlineData("Marshal", "Lifetime")]
    [InlineData("Marshal", "Pickle")]
    [InlineData("Pickle", "Marshal")]
    public void RuntimeLayers_DoNotKnowEachOther(string layer, string other)
    {
        var uses =
            from use in UsesIn("PortLeak.Runtime", ["Wire", "Lifetime", "Pickle", "Marshal"])
            where use.Folder == layer && use.Used == other
            select use.File;

        Assert.Empty(uses);
    }

    [Fact]
    public void Namespaces_EqualTheirFolders()
    {
        var elsewhere =
            from source in Sources("PortLeak.Analyzers").Concat(Sources("PortLeak.CodeFixes")).Concat(Sources("PortLeak.Runtime"))
            let declared = NamespacePattern().Match(File.ReadAllText(source)).Groups["name"].Value
            where declared.Length > 0 && !declared.StartsWith("System.") // what netstandard2.0 lacks
            let folder = Path.GetRelativePath(Checkout.PathTo("src"), Path.GetDirectoryName(source)!)
            let expected = folder.Replace('/', '.').Replace("PortLeak.Runtime", "PortLeak")
            where declared != expected
            select $"{Path.GetFileName(source)} declares {declared}, its folder is {expected}";

        Assert.Empty(elsewhere);
    }

    private static IEnumerable<(string File, string Folder, string Used)> UsesIn(string project, string[] stages)
    {
        var root = project.Replace("PortLeak.Runtime", "PortLeak");
        foreach (var source in Sources(project))
        {
            var folder = Path.GetRelativePath(Checkout.PathTo("src", project), source).Split('/')[0];
            if (!stages.Contains(folder))
                continue;

            var text = File.ReadAllText(source);
            foreach (var used in stages.Where(stage => stage != folder))
            {
                if (Regex.IsMatch(text, $@"\b{Regex.Escape(root)}\.{used}\b"))
                    yield return (Path.GetFileName(source), folder, used);
            }
        }
    }

    private static IEnumerable<string> Sources(string project) =>
        from file in Directory.EnumerateFiles(Checkout.PathTo("src", project), "*.cs", SearchOption.AllDirectories)
        where !file.Contains("/obj/") && !file.Contains("/bin/")
        select file;

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespacePattern();
}
