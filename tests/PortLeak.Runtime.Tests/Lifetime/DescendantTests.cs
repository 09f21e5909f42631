using System.Diagnostics;

namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>What the interpreter itself has started, and what stands between it and its host.</summary>
public sealed class DescendantTests : IDisposable
{
    // It starts nothing but the interpreter, and outlives it.
    private static readonly string StayingWrapper =
        $"exec {Pythons.Default} -c 'import subprocess, sys, time; subprocess.call(sys.argv[1:], close_fds=False); "
        + $"time.sleep(600)' {Pythons.Default} \"$@\"";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("portleak-descendants-");
    private readonly Census _census = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 60_000)]
    [InlineData("python")]
    [InlineData("ruby")]
    public async Task WhenTheInterpreterExitsBeforeItsChildren_TheyEndToo(string language)
    {
        await using var port = await StartInAsync(language);

        await Assert.ThrowsAsync<PortExitedException>(
            () => port.CallAsync(States(language), "leave_children_behind", [], Token));

        await _census.AssertEmptyAsync();
    }

    [Theory(Timeout = 60_000)]
    [InlineData("python", false)]
    [InlineData("python", true)]
    [InlineData("ruby", false)]
    [InlineData("ruby", true)]
    public async Task ADaemonThatKeepsEveryPipe_DoesNotDelayTheStop(string language, bool hung)
    {
        await using var port = await StartInAsync(language);
        var daemon = await port.CallAsync<int>(States(language), "daemon", [], Token);
        try
        {
            if (hung)
                await port.CastAsync(States(language), "hold_interpreter_lock", [], Token);
            var clock = Stopwatch.StartNew();
            await port.DisposeAsync();

            // The grace period is 200 ms; what comes to it is the machine's.
            Assert.InRange(clock.ElapsedMilliseconds, 0, 2000);
            Assert.Equal(hung ? PortExitReason.Killed : PortExitReason.Stopped, (await port.Completion).Reason);
            // It left the group, as the documentation says it can: strict containment is for that.
            await Wait.UntilAsync(() => _census.Processes().SequenceEqual([daemon]), "the daemon alone is left");
        }
        finally
        {
            using var survivor = Process.GetProcessById(daemon);
            survivor.Kill();
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task AWrapperThatStays_EndsWithItsInterpreter()
    {
        await using var python = await StartAsync(Script($"{Pythons.Default} \"$@\"\nexit $?"));

        Assert.Equal(python.ProcessId, await python.CallAsync<int>("os", "getpid", [], Token));
        Assert.Equal(2, _census.Count);
        var exit = await python.StopAsync(Token);

        Assert.Equal((PortExitReason.Stopped, 0), (exit.Reason, exit.ExitCode));
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task AWrapperThatStays_IsKilledWithItsInterpreter()
    {
        var python = await StartAsync(Script(StayingWrapper));

        python.Kill();

        Assert.Equal(9, (await python.Completion).Signal);
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task AWrapperThatOutlivesItsInterpreter_IsEnded_AndCallersAreTold()
    {
        await using var python = await StartAsync(Script(StayingWrapper));

        await Assert.ThrowsAsync<PortExitedException>(() => python.CallAsync("probe", "leave", [3], Token));

        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task AWrapper_DiesWithAKilledHost()
    {
        var wrapper = Script(StayingWrapper);
        using var host = new TestHostProcess("python", wrapper, _census, "hold_interpreter_lock", "wait_for_kill");

        await host.StepAsync("busy");
        host.Kill();

        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task WhatAWrapperHasStarted_EndsWithThePort()
    {
        await using var python = await StartAsync(Script($"sleep 600 &\n{Pythons.Default} \"$@\"\nexit $?"));
        Assert.Equal(3, _census.Count);

        await python.DisposeAsync();

        await _census.AssertEmptyAsync();
    }

    [Theory(Timeout = 60_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatAScriptHasStarted_EndsWithAStartThatIsCancelledOrLate(bool cancelled)
    {
        var options = new PythonPortOptions
        {
            Executable = Script("sleep 600"),
            StartTimeout = TimeSpan.FromSeconds(cancelled ? 60 : 1),
        };
        _census.Mark(options);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);

#pragma warning disable PORT005 // The assertion below is that it fails.
        var start = PythonPort.StartAsync(options, source.Token);
#pragma warning restore PORT005
        await Wait.UntilAsync(() => _census.Count == 2, "the script and what it has started run");
        if (cancelled)
            source.Cancel();

        await Assert.ThrowsAnyAsync<Exception>(() => start);
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task WhatAScriptHasStarted_EndsWithAHostThatIsKilledMeanwhile()
    {
        var script = Script(
            $"case \"$PYTHONPATH\" in *hanging) sleep 600;; esac\nexec {Pythons.Default} \"$@\"");
        using var host = new TestHostProcess("python", script, _census, "hang_before_bootstrap", "crash_while_starting");
        await host.StepAsync("base");
        await Wait.UntilAsync(() => _census.Count == 2, "the script and what it has started run");
        // The host looks once a millisecond whether the script leads its group, and then arms the lifeline for all of it.
        await Task.Delay(100, Token);

        host.Kill();

        await host.ExitAsync();
        await _census.AssertEmptyAsync();
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static string States(string language) => language == "ruby" ? "States" : "states";

    private async Task<Port> StartInAsync(string language)
    {
        void Configure(PortOptions options)
        {
            _census.Mark(options);
            options.StopGracePeriod = TimeSpan.FromMilliseconds(200);
        }

        return language == "ruby" ? await Rubies.StartAsync(Configure) : await Pythons.StartAsync(Configure);
    }

    private Task<PythonPort> StartAsync(string? executable = null) => Pythons.StartAsync(options =>
    {
        _census.Mark(options);
        options.Executable = executable ?? options.Executable;
    });

    private string Script(string body)
    {
        var path = Path.Combine(_directory.FullName, "wrapper");
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
