using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Tests;

/// <summary>What test programs are compiled against: the running platform, and the runtime's surface without processes.</summary>
internal static class References
{
    public static readonly ImmutableArray<MetadataReference> Platform = Trusted()
        .Where(path => Path.GetFileName(path) is { } name
            && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    public static readonly MetadataReference Fakes =
        MetadataReference.CreateFromFile(typeof(PortLeak.Fakes.Input).Assembly.Location);

    private static string[] Trusted() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
}
