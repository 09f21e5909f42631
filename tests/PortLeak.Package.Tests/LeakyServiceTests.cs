namespace PortLeak.Package.Tests;

/// <summary>The sample as a user has it: the package from a feed, the compiler's findings, the fix from the command line.</summary>
public sealed class LeakyServiceTests(PackageFixture package)
{
    [Fact]
    public async Task LeakingSample_BuildsWithOneWarningThatNamesTheStartAndWhatMayThrow()
    {
        using var user = new UserFolder(package);
        user.CopySample("LeakyService");

        var build = (await user.DotnetAsync("build")).MustSucceed();

        var line = 1 + Array.FindIndex(
            user.Read("LineScorer.cs").Split('\n'), text => text.Contains("PythonPort.StartAsync"));
        Assert.Matches($@"LineScorer\.cs\({line},\d+\): warning PORT004: .*'python'", build.Output);
        Assert.Contains("1 Warning(s)", build.Output);
    }

    [Fact]
    public async Task LeakingSample_WarningsAsErrors_DoesNotBuild()
    {
        using var user = new UserFolder(package);
        user.CopySample("LeakyService");

        var build = await user.DotnetAsync("build", "-warnaserror");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error PORT004", build.Output);
    }

    [Fact]
    public async Task FormattedSample_WarningsAsErrors_Builds()
    {
        using var user = new UserFolder(package);
        user.CopySample("LeakyService");
        (await user.DotnetAsync("restore")).MustSucceed();

        (await user.DotnetAsync("format", "analyzers", "--no-restore")).MustSucceed();

        Assert.Contains("await using var python = await PythonPort.StartAsync(", user.Read("LineScorer.cs"));
        (await user.DotnetAsync("build", "-warnaserror")).MustSucceed();
    }
}
