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

    [Fact(Timeout = 60_000)]
    public async Task WhenTheInterpreterExitsBeforeItsChildren_TheyEndToo()
    {
        await using var python = await StartAsync();

        await Assert.ThrowsAsync<PortExitedException>(
            () => python.CallAsync("states", "leave_children_behind", [], Token));

        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task ADaemonThatKeepsEveryPipe_DoesNotDelayTheStop()
    {
        var python = await StartAsync();
        var daemon = await python.CallAsync<int>("states", "daemon", [], Token);
        try
        {
            var clock = Stopwatch.StartNew();
            var exit = await python.StopAsync(Token);

            Assert.Equal(PortExitReason.Stopped, exit.Reason);
            Assert.InRange(clock.ElapsedMilliseconds, 0, 1500);
            // It left the group, as the documentation says it can: strict containment is for that.
            Assert.Equal([daemon], _census.Processes());
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

    public void Dispose() => _directory.Delete(recursive: true);

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
