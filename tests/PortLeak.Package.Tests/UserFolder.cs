namespace PortLeak.Package.Tests;

/// <summary>A user's folder outside of the repository, with the local feed and nothing else set up.</summary>
internal sealed class UserFolder : IDisposable
{
    private readonly Dictionary<string, string> _environment;

    public UserFolder(PackageFixture package)
    {
        Root = Directory.CreateTempSubdirectory("portleak-user-").FullName;
        _environment = new Dictionary<string, string>
        {
            ["PortLeakVersion"] = package.Version,
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            // The SDK leaves directories and sockets in the temporary folder. No process of it may stay that uses this one.
            ["TMPDIR"] = Directory.CreateDirectory(Path.Combine(Root, "tmp")).FullName,
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "false",
        };
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="portleak" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Root { get; }

    public string PathTo(string file) => Path.Combine(Root, file);

    public void Write(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(file))!);
        File.WriteAllText(PathTo(file), content);
    }

    public string Read(string file) => File.ReadAllText(PathTo(file));

    public void CopySample(string name)
    {
        foreach (var file in Directory.GetFiles(Checkout.PathTo("samples", name)))
            File.Copy(file, PathTo(Path.GetFileName(file)));
    }

    public Task<CommandLine> DotnetAsync(params string[] arguments) =>
        CommandLine.RunAsync(Root, _environment, "dotnet", arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
