using System.Collections.Concurrent;

namespace PortLeak.Runtime.Tests.Calls;

public sealed class RubyCallTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task AMethodOfAModule_IsCalled()
    {
        await using var ruby = await Rubies.StartAsync();

        Assert.Equal(Math.Sqrt(2), await ruby.CallAsync<double>("Math", "sqrt", [2.0], Token));
        Assert.Equal("answer", ruby.Call<string>("Probe", "echo", ["answer"], Token));
        Assert.Matches(@"^\d+\.\d+\.\d+$", ruby.InterpreterVersion);
        Assert.Equal(ruby.ProcessId, ruby.Call<int>("Process", "pid", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task NamesReachIntoModulesClassesAndFiles()
    {
        await using var ruby = await Rubies.StartAsync();

        Assert.Equal("abab", await ruby.CallAsync<string>("Probe", "Box::Inner.twice", ["ab"], Token));
        Assert.Equal("abab", await ruby.CallAsync<string>("Probe::Box::Inner", "twice", ["ab"], Token));
        Assert.Equal("top 1", await ruby.CallAsync<string>("probe", "top_level", [1], Token));
        Assert.Equal("a", await ruby.CallAsync<string>("probe", "Probe.echo", ["a"], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task NamedArguments_ArePassedByName()
    {
        await using var ruby = await Rubies.StartAsync();
        var options = new PortCallOptions { NamedArguments = new Dictionary<string, object?> { ["third"] = 3 } };

        Assert.Equal([1, 2, 3], await ruby.CallAsync<List<int>>("Probe", "named", [1, 2], options, Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnError_ArrivesWithItsTypeMessageTracebackAndCause()
    {
        await using var ruby = await Rubies.StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(
            () => ruby.CallAsync("Probe", "fail_because", ["effect", "cause"], Token));

        Assert.Equal(("ArgumentError", "effect"), (error.ForeignType, error.ForeignMessage));
        Assert.Equal("KeyError", Assert.IsType<PortCallException>(error.InnerException).ForeignType);
        Assert.Contains(error.Frames, frame => Path.GetFileName(frame.File) == "probe.rb" && frame.Line > 0);
        Assert.DoesNotContain("dispatch.rb", error.ToString(), StringComparison.Ordinal);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("NoSuchModule", "f", "LoadError")]
    [InlineData("no_such_file", "f", "LoadError")]
    [InlineData("Probe", "no_such_method", "NoMethodError")]
    [InlineData("", "f", "LoadError")]
    [InlineData("Probe", "leave_politely", "SystemExit")]
    [InlineData("Probe", "recurse", "SystemStackError")]
    [InlineData("Probe", "read_line", "IOError")]
    [InlineData("Probe", "interrupt", "Interrupt")]
    [InlineData("Probe", "fail_with_unprintable_text", "Probe::Unprintable")]
    public async Task WhatFails_IsAnErrorOfTheCall_AndTheNextCallAnswers(string module, string function, string type)
    {
        await using var ruby = await Rubies.StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(
            () => ruby.CallAsync<object>(module, function, [], Token));

        Assert.Equal(type, error.ForeignType);
        Assert.Equal(7, await ruby.CallAsync<int>("Probe", "echo", [7], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AMethodThatIsMissing_IsNamed_AndNoCodeOfTheLibraryIsQuoted()
    {
        await using var ruby = await Rubies.StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(
            () => ruby.CallAsync<object>("Probe", "no_such_method", [], Token));

        Assert.Contains("no_such_method", error.ForeignMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("receiver", error.ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task AResultThatCannotBeConverted_OrIsTooLarge_FailsTheCallOnly()
    {
        await using var ruby = await Rubies.StartAsync(options => options.MaxMessageBytes = 64 * 1024);

        await ruby.CallAsync("Probe", "unconvertible", [], Token);
        await Assert.ThrowsAsync<PortConversionException>(() => ruby.CallAsync<object>("Probe", "unconvertible", [], Token));
        await Assert.ThrowsAsync<PortConversionException>(
            () => ruby.EvalAsync<string>("'x' * 100_000", cancellationToken: Token));
        Assert.Equal(1, await ruby.CallAsync<int>("Probe", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task LargeArgumentsAndResults_Travel()
    {
        await using var ruby = await Rubies.StartAsync();

        Assert.Equal(5_000_000, (await ruby.CallAsync<string>("Probe", "echo", [new string('x', 5_000_000)], Token)).Length);
        Assert.Equal(5_000_000, (await ruby.CallAsync<byte[]>("Probe", "echo", [new byte[5_000_000]], Token)).Length);
    }

    [Fact(Timeout = 60_000)]
    public async Task ManyCallers_EachGetTheirOwnAnswer()
    {
        await using var ruby = await Rubies.StartAsync(options => options.MaxConcurrentCalls = 3);

        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(
            number => ruby.CallAsync<int>("Probe", "echo", [number], Token)));

        Assert.Equal(Enumerable.Range(0, 1000), answers);
    }

    [Fact(Timeout = 60_000)]
    public async Task EveryWayToWrite_ArrivesAsLines_AndNeverAmongTheFrames()
    {
        var lines = new ConcurrentQueue<PortOutput>();
        await using var ruby = await Rubies.StartAsync(options => options.OutputHandler = lines.Enqueue);

        await ruby.CallAsync("Probe", "print", ["printed: \u017e\U0001F600"], Token);
        await ruby.CallAsync("Probe", "write", [1, "written\n"], Token);
        await ruby.CallAsync("Probe", "write", [2, "complained\n"], Token);
        await ruby.CallAsync("Kernel", "system", ["echo a child; echo its complaint >&2"], Token);
        await ruby.CallAsync("Probe", "fork_with_block", [], Token);
        await ruby.CallAsync("Probe", "threads_that_print", [2], Token);
        Assert.Equal(1, await ruby.CallAsync<int>("Probe", "echo", [1], Token));

        await Wait.UntilAsync(() => lines.Count == 206, "206 lines");
        Assert.Contains(lines, line => line.Line == "printed: \u017e\U0001F600");
        Assert.Equal(2, lines.Count(line => line.Stream == PortOutputStream.StandardError));
    }

    [Fact(Timeout = 60_000)]
    public async Task AForkInsideACall_LeavesOneProcessThatAnswers()
    {
        await using var ruby = await Rubies.StartAsync();

        Assert.Equal(0, await ruby.CallAsync<int>("Probe", "fork_and_return", [], Token));
        Assert.Equal(5, await ruby.CallAsync<int>("Probe", "echo", [5], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task Snippets_ShareANamespaceOfThePortsOwn()
    {
        await using var ruby = await Rubies.StartAsync();

        await ruby.ExecuteAsync("base = 2\ndef area(r) = Math::PI * r * r", Token);

        Assert.Equal(Math.PI * 4, await ruby.EvalAsync<double>("area(base)", cancellationToken: Token));
        var variables = new Dictionary<string, object?> { ["numbers"] = new[] { 1, 2, 3 }, ["factor"] = 2 };
        Assert.Equal([2, 4, 6], ruby.Eval<List<int>>("numbers.map { |n| n * factor }", variables, Token));
        await Assert.ThrowsAsync<PortCallException>(() => ruby.EvalAsync<object>("factor", cancellationToken: Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData("loop", 1)]
    [InlineData("pause", 1)]
    [InlineData("receive", 1)]
    [InlineData("loop_swallowing_exceptions", 1)]
    [InlineData("loop", 2)]
    [InlineData("pause", 2)]
    public async Task ACancelledCall_StopsWhatRuns_AndTheNextOneAnswers(string function, int threads)
    {
        await using var ruby = await Rubies.StartAsync(options => options.MaxConcurrentCalls = threads);
        using var source = new CancellationTokenSource();
        var call = ruby.CallAsync("Running", function, ["first"], source.Token);
        Assert.Equal("running", await ruby.Messages.FirstAsync(Token));

        source.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(1, await ruby.CallAsync<int>("Probe", "echo", [1], Token));
        Assert.Equal("first", await ruby.CallAsync<string>("Running", "stopped", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallThatDoesNotYield_EndsThePort_AndSaysSo()
    {
        await using var ruby = await Rubies.StartAsync(options => options.StopGracePeriod = TimeSpan.FromMilliseconds(300));
        var options = new PortCallOptions { Timeout = TimeSpan.FromMilliseconds(300) };

        // It stops itself, as a debugger would: no signal but the last one reaches it.
        await Assert.ThrowsAsync<PortTimeoutException>(() => ruby.CallAsync("Probe", "die", [19], options, Token));

        Assert.Equal(PortExitReason.Unresponsive, (await ruby.Completion).Reason);
    }

    [Fact(Timeout = 60_000)]
    public async Task AStoppedInterpreter_RunsItsExitHandlers()
    {
        var mark = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using var ruby = await Rubies.StartAsync();
        await ruby.CallAsync("Probe", "touch_at_exit", [mark], Token);

        Assert.Equal(new PortExit(PortExitReason.Stopped, 0, null, ""), await ruby.StopAsync(Token));

        Assert.True(File.Exists(mark));
        File.Delete(mark);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("complain_and_leave", "too bad", 7, PortExitReason.Exited)]
    [InlineData("die", 11, null, PortExitReason.Crashed)]
    [InlineData("close_all_descriptors", null, null, null)]
    public async Task AnInterpreterThatEnds_FailsItsCallers(string method, object? first, object? second, PortExitReason? reason)
    {
        var census = new Census();
        await using var ruby = await Rubies.StartAsync(census.Mark);
        object?[] arguments = [.. new[] { first, second }.Where(argument => argument is not null)];

        var error = await Assert.ThrowsAsync<PortExitedException>(() => ruby.CallAsync("Probe", method, arguments, Token));

        if (reason is not null)
            Assert.Equal(reason, error.Exit.Reason);
        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task WithoutARuby_TheErrorSaysWhereItLooked()
    {
        var options = new RubyPortOptions();
        options.Environment["PATH"] = "/nowhere";

        var error = await Assert.ThrowsAsync<PortStartException>(() => RubyPort.StartAsync(options, Token));

        Assert.Contains("No Ruby was found", error.Message, StringComparison.Ordinal);
        Assert.Contains("/nowhere", error.Message, StringComparison.Ordinal);
    }
}
