namespace PortLeak.Package.Tests;

/// <summary>This repository is built with its own analyzers.</summary>
public sealed class OwnSolutionTests : IDisposable
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private readonly DirectoryInfo _probe = Directory.CreateTempSubdirectory("portleak-probe-");

    [Theory]
    [InlineData("src/PortLeak.Runtime")]
    [InlineData("tests/PortLeak.TestHost")]
    [InlineData("tests/PortLeak.Repository.Tests")]
    [InlineData("bench/PortLeak.Runtime.Benchmarks")]
    public async Task ProjectThatUsesTheRuntime_IsAnalyzed(string project)
    {
        var items = await DotnetAsync("msbuild", project, "-getItem:Analyzer", $"-p:Configuration={Configuration}");

        Assert.Contains($"bin/{Configuration}/netstandard2.0/PortLeak.Analyzers.dll", items.MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeliberateLeak_FailsTheBuild()
    {
        Write("Leak.cs", """
            internal static class Leak
            {
                public static async Task RunAsync()
                {
                    var python = await PortLeak.PythonPort.StartAsync();
                    await python.CallAsync("module", "function");
                }
            }
            """);
        Write("probe.targets", $"""
            <Project>
              <ItemGroup>
                <Compile Include="{Path.Join(_probe.FullName, "Leak.cs")}" />
              </ItemGroup>
            </Project>
            """);

        var build = await DotnetAsync(
            "build",
            "tests/PortLeak.TestHost",
            "--configuration",
            Configuration,
            "--no-restore",
            "-p:BuildProjectReferences=false",
            $"-p:CustomBeforeMicrosoftCommonTargets={Path.Join(_probe.FullName, "probe.targets")}");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("Leak.cs(5,28): error PORT001: 'python' is never stopped", build.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _probe.Delete(recursive: true);

    private void Write(string file, string content) => File.WriteAllText(Path.Join(_probe.FullName, file), content);

    private static Task<CommandLine> DotnetAsync(params string[] arguments) =>
        CommandLine.RunAsync(Checkout.Root, new Dictionary<string, string> { ["DOTNET_NOLOGO"] = "1" }, "dotnet", arguments);
}
