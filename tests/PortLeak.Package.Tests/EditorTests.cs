namespace PortLeak.Package.Tests;

/// <summary>The code fixes as an editor offers them, over a solution of three projects that it loads through MSBuild.</summary>
public sealed class EditorTests(PackageFixture package)
{
    [Fact]
    public async Task SingleFix_ChangesOneFile_AndFixAllTheOthers_AndTheResultBuildsWithoutAWarning()
    {
        using var user = await SolutionOfThree.CreateAsync(package);
        using (var editor = await OpenAsync(user))
        {
            Assert.Empty(editor.Failures);
            var findings = await editor.FindingsAsync();
            Assert.Equal(["App", "Jobs", "Ports"], findings
                .Select(finding => editor.Solution.GetDocument(finding.Location.SourceTree)!.Project.Name)
                .Distinct().Order(StringComparer.Ordinal));

            var first = findings.First(finding => finding.GetMessage().Contains("'ruby'", StringComparison.Ordinal));
            var action = (await editor.ActionsAsync(first))[0];
            Assert.Equal("Declare with 'await using'", action.Title);
            Assert.Equal(first.Id, action.EquivalenceKey);
            await editor.ApplyAsync(action);
            Assert.Equal(findings.Length - 1, (await editor.FindingsAsync()).Length);

            while ((await editor.FindingsAsync()).FirstOrDefault() is { } finding)
                await editor.ApplyAsync(await editor.FixAllAsync(finding, (await editor.ActionsAsync(finding))[0]));
        }

        Assert.Contains("await using var ruby = await RubyPort.StartAsync();", user.Read("App/Program.cs"));
        Assert.Contains("catch", user.Read("Ports/Factory.cs"));
        (await user.DotnetAsync("build", "All.sln", "--no-restore", "-warnaserror")).MustSucceed();
    }

    [Fact]
    public async Task AFixWrittenByTheEditor_IsTheOneOfTheCommandLine()
    {
        using var edited = await SolutionOfThree.CreateAsync(package);
        using (var editor = await OpenAsync(edited))
        {
            while ((await editor.FindingsAsync()).FirstOrDefault() is { } finding)
                await editor.ApplyAsync((await editor.ActionsAsync(finding))[0]);
        }

        using var formatted = await SolutionOfThree.CreateAsync(package);
        (await formatted.DotnetAsync("format", "analyzers", "All.sln", "--no-restore")).MustSucceed();

        foreach (var file in new[] { "App/Program.cs", "Jobs/Nightly.cs", "Ports/Factory.cs" })
            Assert.Equal(formatted.Read(file), edited.Read(file));
    }

    private Task<EditorClient> OpenAsync(UserFolder user) => EditorClient.OpenAsync(
        user.PathTo("All.sln"), new Dictionary<string, string> { ["PortLeakVersion"] = package.Version });
}
