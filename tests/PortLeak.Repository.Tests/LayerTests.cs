using System.Text.RegularExpressions;

namespace PortLeak.Repository.Tests;

/// <summary>A folder of the runtime uses only those that it stands on, and a namespace says where a file is.</summary>
public sealed partial class LayerTests
{
    // From the bottom up; docs/architecture.md says what each is for. The root uses them all.
    private static readonly Dictionary<string, string[]> StandsOn = new()
    {
        ["Channels"] = [],
        ["Configuration"] = [],
        ["Conversion"] = [],
        ["Diagnostics"] = [],
        ["Guests"] = [],
        ["Interpreters"] = [],
        ["Ownership"] = [],
        ["Pickle"] = ["Conversion"],
        ["RubyMarshal"] = ["Conversion"],
        ["Lifetime"] = ["Channels", "Diagnostics", "Interpreters"],
        ["Wire"] = ["Channels", "Conversion", "Diagnostics"],
        ["Conversations"] = ["Diagnostics", "Wire"],
        ["Sessions"] =
        [
            "Channels", "Configuration", "Conversations", "Conversion", "Diagnostics", "Guests", "Interpreters", "Lifetime",
            "Ownership", "Wire",
        ],
        ["Pooling"] = ["Diagnostics"],
        ["Hosting"] = ["Configuration"],
    };

    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(Checkout.PathTo("src", "PortLeak.Runtime"))
            .Select(folder => Path.GetFileName(folder))
            .Where(folder => folder is not ("bin" or "obj"))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_UsesOnlyThoseItStandsOn(string folder)
    {
        Assert.Contains(folder, StandsOn.Keys);
        var others =
            from source in Sources("PortLeak.Runtime", folder)
            from use in UsePattern().Matches(File.ReadAllText(source))
            let used = use.Groups["folder"].Value
            where used != folder && StandsOn.ContainsKey(used) && !StandsOn[folder].Contains(used)
            select $"{Path.GetFileName(source)} uses {used}";

        Assert.Empty(others);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_IsExplained(string folder)
    {
        Assert.Contains($"`{folder}`", File.ReadAllText(Checkout.PathTo("docs", "architecture.md")), StringComparison.Ordinal);
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

    private static IEnumerable<string> Sources(params string[] folder) =>
        from file in Directory.EnumerateFiles(Checkout.PathTo(["src", .. folder]), "*.cs", SearchOption.AllDirectories)
        where !file.Contains("/obj/") && !file.Contains("/bin/")
        select file;

    [GeneratedRegex(@"\bPortLeak\.(?<folder>\w+)|(?<![\w.])(?<folder>[A-Z]\w+)\.[A-Z]")]
    private static partial Regex UsePattern();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespacePattern();
}
