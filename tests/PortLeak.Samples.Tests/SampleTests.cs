using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace PortLeak.Samples.Tests;

/// <summary>The samples do what their README says, and leave nothing behind.</summary>
public sealed class SampleTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task WordService_Answers_Streams_AndEndsWithItsHost()
    {
        await using var sample = new Sample("WordService", "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = await AddressAsync(sample) };

        var answer = await client.PostAsync("/top/2", new StringContent("to be or not to be"), Token);
        Assert.Equal("""[{"text":"to","count":2},{"text":"be","count":2}]""", await answer.Content.ReadAsStringAsync(Token));
        Assert.Equal("Healthy", await client.GetStringAsync("/health", Token));

        var sheep = await client.GetFromJsonAsAsyncEnumerable<string>("/numbers/sheep", Token).Take(1000).LastAsync(Token);
        Assert.Equal("sheep 1000", sheep);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.PostAsync("/top/1", new StringContent("a a b"), Token)));

        await sample.StopAsync(Token);
    }

    [Fact(Timeout = 120_000)]
    public async Task LineFit_FindsTheLine()
    {
        await using var sample = new Sample("LineFit", RequireNumpy());

        Assert.Equal(["y = 2.0 x + 1.0", "residual 0.29", "inverse [[0, 0.25], [0.5, 0]]"], await sample.RunAsync(Token));
    }

    [Fact(Timeout = 120_000)]
    public async Task TextPipeline_GivesWhatItFinds_BeforeTheInputEnds()
    {
        RequireRuby();
        await using var sample = new Sample("TextPipeline");
        await sample.Input.WriteAsync("""
            2026-03-01T07:30:00Z INFO shop: open
            2026-03-01T07:31:00Z ERROR shop: out   of stock
            what is this?

            """);
        await sample.Input.FlushAsync(Token);

        Assert.Equal("07:31 shop: out of stock", await sample.Output.ReadLineAsync(Token));
        await sample.Input.WriteLineAsync("2026-03-01T07:32:00Z ERROR mail: ünreachable");
        Assert.Equal(["07:32 mail: ünreachable"], await sample.RunAsync(Token));
    }

    [Fact(Timeout = 120_000)]
    public async Task RandomWalk_ClosesItsGenerator()
    {
        await using var sample = new Sample("RandomWalk");

        var lines = await sample.RunAsync(Token);

        Assert.Contains("python: the walk is over", lines);
        Assert.Matches("^20 away after [0-9]+ steps$", lines.Except(["python: the walk is over", "closed: True"]).Single());
        Assert.Contains("closed: True", lines);
    }

    private static async Task<Uri> AddressAsync(Sample sample)
    {
        while (await sample.Output.ReadLineAsync(Token) is { } line)
        {
            if (Regex.Match(line, "Now listening on: (http://127[^ ]*)") is { Success: true } found)
                return new Uri(found.Groups[1].Value);
        }

        throw new InvalidOperationException("The service ended before it listened.");
    }

    private static string RequireNumpy()
    {
        foreach (var python in new[] { "/usr/bin/python3", "python3" })
        {
            if (Succeeds(python, "-c", "import numpy"))
                return python;
        }

        Assert.Skip("Neither /usr/bin/python3 nor python3 has numpy (apt install python3-numpy).");
        return "";
    }

    private static void RequireRuby() => Assert.SkipUnless(Succeeds("ruby", "-e", ""), "There is no ruby on PATH.");

    private static bool Succeeds(string file, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(file, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
