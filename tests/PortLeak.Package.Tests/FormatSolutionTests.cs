namespace PortLeak.Package.Tests;

/// <summary>The code fixes from the command line, over a solution of three projects.</summary>
public sealed class FormatSolutionTests(PackageFixture package)
{
    [Fact]
    public async Task FormatAnalyzers_FixesEveryProjectInOneRun_AndTheResultBuildsWithoutAWarning()
    {
        using var user = await SolutionOfThree.CreateAsync(package);

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
        using var user = await SolutionOfThree.CreateAsync(package);
        (await user.DotnetAsync("format", "analyzers", "All.sln", "--no-restore")).MustSucceed();

        (await user.DotnetAsync("format", "analyzers", "All.sln", "--no-restore", "--verify-no-changes")).MustSucceed();
    }

    [Fact]
    public async Task FormatAnalyzers_TheFirstFindingCannotBeFixed_TheOthersAre()
    {
        using var user = await SolutionOfThree.CreateAsync(package);
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

    [Fact]
    public async Task FormatAnalyzers_ASuggestion_IsAppliedWithSeverityInfoAndNotByDefault()
    {
        using var user = await SolutionOfThree.CreateAsync(package);
        user.Write("Jobs/Blocking.cs", """
            using PortLeak;

            namespace Jobs;

            public static class Blocking
            {
                public static async Task<double> RootAsync(double number)
                {
                    using var python = await PythonPort.StartAsync();
                    return await python.CallAsync<double>("math", "sqrt", [number]);
                }
            }
            """);

        (await user.DotnetAsync("format", "analyzers", "All.sln", "--no-restore")).MustSucceed();
        Assert.DoesNotContain("await using", user.Read("Jobs/Blocking.cs"));

        (await user.DotnetAsync(
            "format", "analyzers", "All.sln", "--no-restore", "--severity", "info", "--diagnostics", "PORT010")).MustSucceed();
        Assert.Contains("        await using var python = await PythonPort.StartAsync();", user.Read("Jobs/Blocking.cs"));
        (await user.DotnetAsync("build", "All.sln", "--no-restore", "-warnaserror")).MustSucceed();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
