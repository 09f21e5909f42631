namespace PortLeak.Package.Tests;

/// <summary>The code fixes from the command line, over a solution of three projects.</summary>
public sealed class FormatSolutionTests(PackageFixture package)
{
    private const string Library = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PortLeak.Runtime" Version="$(PortLeakVersion)" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Ports/Ports.csproj" />
            <ProjectReference Include="../Jobs/Jobs.csproj" />
          </ItemGroup>
        </Project>
        """;

    private const string Factory = """
        using PortLeak;

        namespace Ports;

        public static class Factory
        {
            public static async Task<PythonPort> OpenAsync(string module)
            {
                var port = await PythonPort.StartAsync();
                await port.ExecuteAsync($"import {module}");
                return port;
            }
        }
        """;

    private const string Jobs = """
        using PortLeak;

        namespace Jobs;

        public static class Nightly
        {
            public static async Task<double> RunAsync(bool enabled)
            {
                var python = await PythonPort.StartAsync();
                if (!enabled)
                    return 0;

                var root = await python.CallAsync<double>("math", "sqrt", [2.0]);
                await python.StopAsync();
                return root;
            }

            public static Task<double[]> AllAsync(IEnumerable<double> numbers) => Task.WhenAll(numbers.Select(
                async number => await (await PythonPort.StartAsync()).CallAsync<double>("math", "sqrt", [number])));

            public static double Root(double number) => PythonPort.Start().Call<double>("math", "sqrt", [number]);
        }
        """;

    private const string Main = """
        using PortLeak;

        var ruby = await RubyPort.StartAsync();
        Console.WriteLine(await ruby.CallAsync<double>("Math", "sqrt", [2.0]));
        Console.WriteLine(await Jobs.Nightly.RunAsync(enabled: args.Length > 0));
        """;

    [Fact]
    public async Task FormatAnalyzers_FixesEveryProjectInOneRun_AndTheResultBuildsWithoutAWarning()
    {
        using var user = await SolutionOfThreeAsync();

        (await user.DotnetAsync("format", "analyzers", "All.sln", "--no-restore")).MustSucceed();

        Assert.Contains("catch", user.Read("Ports/Factory.cs"));
        Assert.Equal(3, Count(user.Read("Jobs/Nightly.cs"), "using var python"));
        Assert.DoesNotContain("python.StopAsync", user.Read("Jobs/Nightly.cs"));
        Assert.Contains("await using var ruby = await RubyPort.StartAsync();", user.Read("App/Program.cs"));
        (await user.DotnetAsync("build", "All.sln", "--no-restore", "-warnaserror")).MustSucceed();
    }

    [Fact]
    public async Task FormatAnalyzers_ASecondRun_ChangesNothing()
    {
        using var user = await SolutionOfThreeAsync();
        (await user.DotnetAsync("format", "analyzers", "All.sln", "--no-restore")).MustSucceed();

        (await user.DotnetAsync("format", "analyzers", "All.sln", "--no-restore", "--verify-no-changes")).MustSucceed();
    }

    [Fact]
    public async Task FormatAnalyzers_TheFirstFindingCannotBeFixed_TheOthersAre()
    {
        using var user = await SolutionOfThreeAsync();
        user.Write("Jobs/Ahead.cs", """
            using PortLeak;

            namespace Jobs;

            public static class Ahead
            {
                public static async Task<PythonPort[]> OpenAsync() =>
                    await Task.WhenAll(PythonPort.StartAsync(), PythonPort.StartAsync());

                public static async Task WarmAsync()
                {
                    await PythonPort.StartAsync();
                }
            }
            """);

        (await user.DotnetAsync("format", "analyzers", "All.sln", "--no-restore")).MustSucceed();

        var text = user.Read("Jobs/Ahead.cs");
        Assert.Contains("Task.WhenAll(PythonPort.StartAsync(), PythonPort.StartAsync())", text);
        Assert.Contains("await using var python = await PythonPort.StartAsync();", text);
    }

    private async Task<UserFolder> SolutionOfThreeAsync()
    {
        var user = new UserFolder(package);
        user.Write("Ports/Ports.csproj", Library);
        user.Write("Ports/Factory.cs", Factory);
        user.Write("Jobs/Jobs.csproj", Library);
        user.Write("Jobs/Nightly.cs", Jobs);
        user.Write("App/App.csproj", Program);
        user.Write("App/Program.cs", Main);
        (await user.DotnetAsync("new", "sln", "--name", "All", "--format", "sln")).MustSucceed();
        (await user.DotnetAsync("sln", "All.sln", "add", "Ports", "Jobs", "App")).MustSucceed();
        (await user.DotnetAsync("restore", "All.sln")).MustSucceed();
        return user;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
