using PortLeak.Lifetime;

namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>The thread that holds the lifelines of a host, and a host where it cannot be had.</summary>
public sealed class KeeperTests
{
    private readonly Census _census = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task TheKeeper_HasTheEndsOfLifelines_AndNothingElseOfItsHost()
    {
        using var other = File.Open("/dev/null", FileMode.Open);
        await using var python = await Pythons.StartAsync(_census.Mark);

        var kept = Directory.GetFiles($"{Keeper()}/fd")
            .Select(file => File.ResolveLinkTarget(file, returnFinalTarget: false)?.Name ?? "pipe:")
            .ToList();

        Assert.Single(kept, target => target.StartsWith("socket:", StringComparison.Ordinal));
        Assert.InRange(kept.Count(target => target.StartsWith("pipe:", StringComparison.Ordinal)), 2, kept.Count - 1);
        Assert.All(kept, target => Assert.Matches("^(socket|pipe):", target));
    }

    [Fact(Timeout = 60_000)]
    public async Task TheHost_HasNoWriteEndOfALifeline()
    {
        await using var python = await Pythons.StartAsync(_census.Mark);

        var armed = PipesOf($"/proc/{python.ProcessId}").Where(end => (end.Flags & Ending.Armed) != 0).Select(end => end.Pipe);
        var kept = PipesOf(Keeper()).Where(IsForWriting).Select(end => end.Pipe);

        var lifeline = Assert.Single(armed.Intersect(kept));
        Assert.DoesNotContain(PipesOf("/proc/self"), end => end.Pipe == lifeline && IsForWriting(end));
    }

    [Fact(Timeout = 60_000)]
    public async Task TheKeeper_TakesNoSignalsForItsHost()
    {
        await using var python = await Pythons.StartAsync(_census.Mark);

        var blocked = File.ReadLines($"{Keeper()}/status").First(line => line.StartsWith("SigBlk:", StringComparison.Ordinal));

        // All but SIGKILL and SIGSTOP, which nobody can block, and the C library's own two.
        Assert.Equal("fffffffe7ffbfeff", blocked["SigBlk:".Length..].Trim());
    }

    [Fact(Timeout = 60_000)]
    public async Task DescriptorsThatAreKept_OutliveTheirOriginals_UntilTheyAreLetGo()
    {
        var (read, write) = Channels.Pipe.Create();
        using (read)
        {
            Assert.True(LifelineKeeper.OfThisProcess!.TryKeep([read, write], out var kept));
            write.Dispose();
            await using var reader = new FileStream(read, FileAccess.Read, bufferSize: 0);
            var end = Task.Run(() => reader.ReadByte(), Token);
            Assert.False(end.IsCompleted);

            LifelineKeeper.OfThisProcess.LetGo(kept);

            Assert.Equal(-1, await end);
        }
    }

    /// <summary>The more memory a host has, the longer the kernel takes to end it; its interpreters do not wait for that.</summary>
    [Theory(Timeout = 60_000)]
    [InlineData("python")]
    [InlineData("ruby")]
    public async Task AHostWithMuchMemory_IsOutlivedByNoInterpreter(string language)
    {
        var executable = language == "python" ? Pythons.Default : Rubies.Require();
        // An interpreter that waited would be the later one each time; one that does not may be, on a busy machine.
        var wasEarlier = false;
        for (var i = 0; i < 3 && !wasEarlier; i++)
        {
            using var host = new TestHostProcess(
                language, executable, _census, "hold_interpreter_lock", "wait_for_kill",
                environment: new() { [Ballast.Variable] = "1024" });
            await host.StepAsync("busy");
            var interpreter = $"/proc/{_census.Processes().Single()}/environ";

            host.Kill();

            while (HasMemory(interpreter))
                await Task.Delay(1, Token);
            wasEarlier = !host.HasExited;
            await _census.AssertEmptyAsync();
        }

        Assert.True(wasEarlier, "the interpreter ended only after its host's memory was given back");
    }

    [Theory(Timeout = 60_000)]
    [InlineData("dispose")]
    [InlineData("forgotten")]
    [InlineData("exit")]
    [InlineData("fail_fast")]
    [InlineData("wait_for_kill")]
    public Task WithoutAKeeper_NothingIsLeftEither(string ending) =>
        Ending.LeavesNothingAsync(
            "python", Pythons.Default, "with_grandchildren", ending, new() { ["PORTLEAK_LIFELINE_KEEPER"] = "0" });

    private static string Keeper() =>
        Directory.GetDirectories("/proc/self/task").Single(task => File.ReadAllText($"{task}/comm").Trim() == "PortLeak keeper");

    private static bool HasMemory(string environment)
    {
        try
        {
            return File.ReadAllBytes(environment).Length > 0;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static bool IsForWriting((string Pipe, int Flags) end) => (end.Flags & 1) != 0;

    private static List<(string Pipe, int Flags)> PipesOf(string process)
    {
        var ends = new List<(string Pipe, int Flags)>();
        foreach (var file in Directory.GetFiles($"{process}/fd"))
        {
            try
            {
                var flags = File.ReadLines(file.Replace("/fd/", "/fdinfo/", StringComparison.Ordinal))
                    .First(line => line.StartsWith("flags:", StringComparison.Ordinal));
                ends.Add((
                    File.ResolveLinkTarget(file, returnFinalTarget: false)?.Name ?? "",
                    Convert.ToInt32(flags["flags:".Length..].Trim(), 8)));
            }
            catch (IOException)
            {
                // A descriptor that was closed meanwhile.
            }
        }

        return [.. ends.Where(end => end.Pipe.StartsWith("pipe:", StringComparison.Ordinal))];
    }
}
