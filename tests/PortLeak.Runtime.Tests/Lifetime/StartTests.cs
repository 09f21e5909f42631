using System.Diagnostics;

namespace PortLeak.Runtime.Tests.Lifetime;

public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("portleak-start-");
    private readonly Census _census = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task WithoutOptions_ThePythonOnPathIsStarted()
    {
        await using var python = await PythonPort.StartAsync(cancellationToken: Token);

        Assert.Equal(PortState.Running, python.State);
        Assert.Matches(@"^3\.\d+\.\d+$", python.InterpreterVersion);
        Assert.Equal(python.ProcessId, await python.CallAsync<int>("os", "getpid", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public void Start_IsTheBlockingTwin()
    {
        using var python = PythonPort.Start(Pythons.Options, Token);

        Assert.Equal(3, python.Call<int>("builtins", "abs", [-3], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task WhereTheInterpretersSideCannotBeWritten_TheErrorSaysWhatToDo()
    {
        using var host = new TestHostProcess("python", Pythons.Default, _census, "idle", "dispose", environment: new()
        {
            ["XDG_CACHE_HOME"] = "/dev/null/cache",
            ["TMPDIR"] = "/dev/null/temporary",
        });

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StepAsync("base"));

        Assert.Contains(nameof(PortStartException), error.Message);
        Assert.Contains("/dev/null/cache", error.Message);
        Assert.Contains("Let XDG_CACHE_HOME, HOME or TMPDIR name a directory", error.Message);
    }

    /// <summary>A shell has what it starts in the background, or with nohup, ignore the signal of Control-C.</summary>
    [Fact(Timeout = 60_000)]
    public async Task AnIgnoredInterruptSignal_IsNotHandedDownToPython()
    {
        await using var python = await PythonPort.StartAsync(
            new() { Executable = Script($"trap '' INT\nexec {Pythons.Default} \"$@\"") }, Token);

        var error = await Assert.ThrowsAsync<PortCallException>(() => python.CallAsync("_thread", "interrupt_main", [], Token));

        Assert.Equal("KeyboardInterrupt", error.ForeignType);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnIgnoredInterruptSignal_IsNotHandedDownToRuby()
    {
        await using var ruby = await RubyPort.StartAsync(
            new() { Executable = Script($"trap '' INT\nexec {Rubies.Require()} \"$@\"") }, Token);

        var error = await Assert.ThrowsAsync<PortCallException>(
            () => ruby.ExecuteAsync("Process.kill('INT', Process.pid); sleep 10", cancellationToken: Token));

        Assert.Equal("Interrupt", error.ForeignType);
    }

    [Fact(Timeout = 60_000)]
    public async Task AVirtualEnvironment_IsUsedAsItsActivationWould()
    {
        var environment = Path.Combine(_directory.FullName, "environment");
        using (var venv = Process.Start(Pythons.Default, ["-m", "venv", "--without-pip", environment]))
            await venv.WaitForExitAsync(Token);

        await using var python = await PythonPort.StartAsync(new() { VirtualEnvironment = environment }, Token);

        Assert.Equal(environment, await python.CallAsync<string>("os", "getenv", ["VIRTUAL_ENV"], Token));
        Assert.Equal(Path.Combine(environment, "bin", "python"), await python.CallAsync<string>("shutil", "which", ["python"], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACommandLine_IsSplitIntoWords()
    {
        await using var python = await PythonPort.StartAsync(
            new() { Executable = $"/usr/bin/env 'FIRST=a b' {Pythons.Default} -X utf8" }, Token);

        Assert.Equal("a b", await python.CallAsync<string>("os", "getenv", ["FIRST"], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task EnvironmentDirectoryAndArguments_ReachTheInterpreter()
    {
        await using var python = await Pythons.StartAsync(options =>
        {
            options.WorkingDirectory = _directory.FullName;
            options.Environment["GIVEN"] = "value";
            options.Environment["HOME"] = null;
            options.Arguments = ["-W", "error", "-B"];
        });

        Assert.Equal(_directory.FullName, await python.CallAsync<string>("os", "getcwd", [], Token));
        Assert.Equal("value", await python.CallAsync<string>("os", "getenv", ["GIVEN"], Token));
        Assert.Null(await python.CallAsync<string?>("os", "getenv", ["HOME"], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AHostileEnvironment_DoesNotKeepAPortFromStarting()
    {
        File.WriteAllText(Path.Combine(_directory.FullName, "struct.py"), "raise ImportError('shadowed')");
        await using var python = await Pythons.StartAsync(options =>
        {
            options.WorkingDirectory = _directory.FullName;
            options.Environment["PYTHONSAFEPATH"] = "1";
            options.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
            options.Environment["PYTHONIOENCODING"] = "ascii";
            options.Environment["LC_ALL"] = "C";
            options.Arguments = ["-I"];
        });

        Assert.Equal("ž", await python.CallAsync<string>("probe", "echo", ["ž"], Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData("no-such-interpreter", "No executable 'no-such-interpreter' was found on PATH")]
    [InlineData("/no/such/interpreter", "does not exist")]
    [InlineData("/tmp", "is a directory")]
    [InlineData("/etc/passwd", "is not executable")]
    [InlineData("python 'unclosed", "cannot be read")]
    [InlineData("/bin/false", "exited with code 1 before it answered")]
    public async Task AnExecutableThatCannotServe_SaysWhy(string executable, string message)
    {
        var error = await Assert.ThrowsAsync<PortStartException>(
            () => PythonPort.StartAsync(new() { Executable = executable }, Token));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(executable.Split(' ')[0], error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task NoPythonOnPath_SaysWhereItLooked()
    {
        var options = new PythonPortOptions();
        options.Environment["PATH"] = _directory.FullName;
        options.Environment["VIRTUAL_ENV"] = null;

        var error = await Assert.ThrowsAsync<PortStartException>(() => PythonPort.StartAsync(options, Token));

        Assert.Contains("No Python was found", error.Message, StringComparison.Ordinal);
        Assert.Contains(_directory.FullName, error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnInterpreterThatComplainsAndExits_IsQuoted()
    {
        var script = Script("echo 'the licence has expired' >&2; exit 3");

        var error = await FailAsync(script);

        Assert.Equal(3, error.ExitCode);
        Assert.Contains("the licence has expired", error.StandardError, StringComparison.Ordinal);
        Assert.Contains("the licence has expired", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task GarbageBeforeTheHandshake_IsQuoted()
    {
        var error = await FailAsync(Script("echo 'Welcome to this computer, dear user!'; exec sleep 60"));

        Assert.Contains("Welcome to this computer", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnInterpreterThatHangs_IsEndedAfterTheStartTimeout()
    {
        var error = await FailAsync(Script("exec sleep 60"), TimeSpan.FromMilliseconds(300));

        Assert.Contains("did not answer within 00:00:00.3", error.Message, StringComparison.Ordinal);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("2.7")]
    [InlineData("3.7")]
    public async Task AnInterpreterThatIsTooOld_SaysSo(string version)
    {
        var error = await FailAsync(Pythons.Require(version));

        Assert.Contains($"Python 3.8 or newer is needed, this is {version}", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task AWrapperThatClosesDescriptors_SaysSo()
    {
        var script = Script(
            $"exec {Pythons.Default} -c \"import os, sys; os.closerange(3, 4096); os.execv(sys.argv[1], sys.argv[1:])\" "
            + $"{Pythons.Default} \"$@\"");

        var error = await FailAsync(script);

        Assert.Contains("closes the descriptors that it inherits", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task ACancelledStart_LeavesNothing()
    {
        var options = new PythonPortOptions { Executable = Script("exec sleep 60") };
        _census.Mark(options);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);

#pragma warning disable PORT005 // The assertion below is that it fails.
        var start = PythonPort.StartAsync(options, source.Token);
#pragma warning restore PORT005
        await Wait.UntilAsync(() => _census.Count == 1, "the interpreter runs");
        source.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task ACancelledToken_StartsNothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PythonPort.StartAsync(Pythons.Options, new CancellationToken(canceled: true)));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private string Script(string body)
    {
        var path = Path.Combine(_directory.FullName, "interpreter");
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private async Task<PortStartException> FailAsync(string executable, TimeSpan? timeout = null)
    {
        var options = new PythonPortOptions { Executable = executable };
        _census.Mark(options);
        if (timeout is { } time)
            options.StartTimeout = time;
        var error = await Assert.ThrowsAsync<PortStartException>(() => PythonPort.StartAsync(options, Token));
        Assert.Contains(executable, error.Command, StringComparison.Ordinal);
        await _census.AssertEmptyAsync();
        return error;
    }
}
