namespace PortLeak.Package.Tests;

/// <summary>
/// Analyzers do not flow through project references: what the README says about a solution of several projects, shown.
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

    [Fact]
    public async Task PackageInOneProject_ItsReferencingProjectIsNotAnalyzed()
    {
        using var user = SolutionOfTwo();

        var build = (await user.DotnetAsync("build", "Service")).MustSucceed();

        Assert.DoesNotContain("PORT00", build.Output);
    }

    [Fact]
    public async Task PackageInDirectoryBuildProps_EveryProjectIsAnalyzed()
    {
        using var user = SolutionOfTwo();
        user.Write("Library/Library.csproj", Library.Replace(
            """<PackageReference Include="PortLeak.Runtime" Version="$(PortLeakVersion)" />""", ""));
        user.Write("Directory.Build.props", """
            <Project>
              <ItemGroup>
                <PackageReference Include="PortLeak.Runtime" Version="$(PortLeakVersion)" />
              </ItemGroup>
            </Project>
            """);

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
