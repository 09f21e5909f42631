namespace PortLeak.Package.Tests;

/// <summary>
/// What the README says about a solution of several projects: where the package stands, and which projects are analyzed.
/// </summary>
public sealed class SolutionSetupTests(PackageFixture package)
{
    private const string Library = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PortLeak.Runtime" Version="$(PortLeakVersion)" />
          </ItemGroup>
        </Project>
        """;

    private const string Service = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Library/Library.csproj" />
          </ItemGroup>
        </Project>
        """;

    private const string LeakingJob = """
        using PortLeak;

        namespace Service;

        public static class Job
        {
            public static async Task<double> RunAsync()
            {
                var python = await PythonPort.StartAsync();
                return await python.CallAsync<double>("math", "sqrt", [2.0]);
            }
        }
        """;

    private const string LeakingProcess = """
        using System.Diagnostics;

        namespace Service;

        public static class Job
        {
            public static void Run()
            {
                var process = Process.Start("true");
                Console.WriteLine(process.Id);
            }
        }
        """;

    private const string ProcessIsAPort = """
        root = true

        [*.cs]
        portleak.port_types = System.Diagnostics.Process(Kill, WaitForExit, WaitForExitAsync)
        """;

    [Fact]
    public async Task PackageInOneProject_TheProjectThatReferencesItIsAnalyzedToo()
    {
        using var user = SolutionOfTwo();

        var build = (await user.DotnetAsync("build", "Service")).MustSucceed();

        Assert.Contains("warning PORT001", build.Output);
    }

    [Fact]
    public async Task PackageInOneProject_AProjectThatDoesNotReferenceItIsNotAnalyzed()
    {
        using var user = SolutionOfTwo();
        user.Write("Service/Service.csproj", Service.Replace("""<ProjectReference Include="../Library/Library.csproj" />""", ""));
        user.Write("Service/Job.cs", LeakingProcess);
        user.Write(".editorconfig", ProcessIsAPort);

        var build = (await user.DotnetAsync("build", "Service")).MustSucceed();

        Assert.DoesNotContain("PORT001", build.Output);
    }

    [Fact]
    public async Task PackageInDirectoryBuildProps_EveryProjectIsAnalyzed()
    {
        using var user = SolutionOfTwo();
        user.Write("Directory.Build.props", """
            <Project>
              <ItemGroup>
                <PackageReference Include="PortLeak.Runtime" Version="$(PortLeakVersion)" />
              </ItemGroup>
            </Project>
            """);
        user.Write("Service/Service.csproj", Service.Replace("""<ProjectReference Include="../Library/Library.csproj" />""", ""));
        user.Write("Service/Job.cs", LeakingProcess);
        user.Write(".editorconfig", ProcessIsAPort);

        var build = (await user.DotnetAsync("build", "Service")).MustSucceed();

        Assert.Contains("warning PORT001", build.Output);
    }

    private UserFolder SolutionOfTwo()
    {
        var user = new UserFolder(package);
        user.Write("Library/Library.csproj", Library);
        user.Write("Library/Roots.cs", """
            using PortLeak;

            namespace Library;

            public static class Roots
            {
                public static async Task<double> OfTwoAsync()
                {
                    await using var python = await PythonPort.StartAsync();
                    return await python.CallAsync<double>("math", "sqrt", [2.0]);
                }
            }
            """);
        user.Write("Service/Service.csproj", Service);
        user.Write("Service/Job.cs", LeakingJob);
        return user;
    }
}
