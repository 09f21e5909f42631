using System.Diagnostics;

namespace PortLeak.Repository.Tests;

/// <summary>What must never be committed: a machine's paths, a registry's host, what a build leaves behind.</summary>
public sealed class CleanTreeTests
{
    // Written in halves, so that this file does not contain what it forbids.
    private static readonly string[] Forbidden =
        ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "api.nuget" + ".org", "PRIVATE" + " KEY"];

    [Fact]
    public void TrackedFiles_NameNoMachineAndNoRegistry()
    {
        var found =
            from file in TrackedFiles()
            let text = File.ReadAllText(Checkout.PathTo(file))
            from word in Forbidden
            where text.Contains(word)
            select $"{file} contains {word}";

        Assert.Empty(found);
    }

    [Fact]
    public void TrackedFiles_ContainNoBuildOutput()
    {
        var output = TrackedFiles().Where(file => file.Split('/').Intersect(["bin", "obj", "artifacts", "__pycache__"]).Any());

        Assert.Empty(output);
    }

    private static string[] TrackedFiles()
    {
        var start = new ProcessStartInfo("git", ["ls-files"])
        {
            WorkingDirectory = Checkout.Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return [.. files.Where(file => File.Exists(Checkout.PathTo(file)))];
    }
}
