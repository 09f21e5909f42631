using Microsoft.CodeAnalysis;

namespace PortLeak.CodeFixes.Tests.Verifying;

/// <summary>What the programs under test compile against: the SDK's own reference pack, and the runtime's fakes.</summary>
internal static class References
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Loaded = new(Load);

    public static IReadOnlyList<MetadataReference> All => Loaded.Value;

    private static IReadOnlyList<MetadataReference> Load()
    {
        var root = Directory.GetParent(typeof(object).Assembly.Location)!.Parent!.Parent!.Parent!.FullName;
        var pack = Directory.GetDirectories(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref")).Max()!;
        return
        [
            .. Directory.GetFiles(Path.Combine(pack, "ref", "net10.0"), "*.dll").Select(FromFile),
            FromFile(Path.Combine(AppContext.BaseDirectory, "PortLeak.Fakes.dll")),
        ];
    }

    private static MetadataReference FromFile(string path) => MetadataReference.CreateFromFile(path);
}
