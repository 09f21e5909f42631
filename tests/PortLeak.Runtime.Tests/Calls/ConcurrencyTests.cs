using System.Diagnostics;

namespace PortLeak.Runtime.Tests.Calls;

public sealed class ConcurrencyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task AsynchronousFunctions_RunConcurrentlyOnOnePort()
    {
        await using var python = await Pythons.StartAsync();
        await python.CallAsync<double>("running", "sleep", [0], Token);
        var clock = Stopwatch.StartNew();

        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(
            _ => python.CallAsync<double>("running", "sleep", [0.1], Token)));

        Assert.Equal(1000, answers.Count(answer => answer == 0.1));
        Assert.InRange(clock.ElapsedMilliseconds, 100, 5000);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnErrorInAnAsynchronousFunction_Arrives()
    {
        await using var python = await Pythons.StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(() => python.CallAsync("running", "fail", ["later"], Token));

        Assert.Equal(("ValueError", "later"), (error.ForeignType, error.ForeignMessage));
    }

    [Fact(Timeout = 60_000)]
    public async Task AStop_WaitsForAsynchronousFunctions()
    {
        await using var python = await Pythons.StartAsync();
        var call = python.CallAsync<double>("running", "sleep", [0.2], Token);

        Assert.Equal(PortExitReason.Stopped, (await python.StopAsync(Token)).Reason);
        Assert.Equal(0.2, await call);
    }

    [Fact(Timeout = 60_000)]
    public async Task WithThreads_CallsRunAtTheSameTime()
    {
        await using var python = await Pythons.StartAsync(options => options.MaxConcurrentCalls = 4);
        var clock = Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => python.CallAsync("probe", "sleep", [1], Token)));

        Assert.InRange(clock.ElapsedMilliseconds, 1000, 3500);
    }

    [Fact(Timeout = 60_000)]
    public async Task WithThreads_EveryCallerGetsItsOwnAnswer_AndAStopIsPolite()
    {
        await using var python = await Pythons.StartAsync(options => options.MaxConcurrentCalls = 3);

        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(
            number => python.CallAsync<int>("probe", "echo", [number], Token)));

        Assert.Equal(Enumerable.Range(0, 500), answers);
        Assert.Equal((PortExitReason.Stopped, 0), ((await python.StopAsync(Token)).Reason, (await python.Completion).ExitCode));
    }

    [Fact(Timeout = 120_000)]
    public async Task BlockingAndAsynchronousCallers_OnOnePort_AllGetTheirAnswers()
    {
        await using var python = await Pythons.StartAsync();

        var blocking = Enumerable.Range(0, 3).Select(caller => Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < 400; i++)
                    Assert.Equal((caller, i), python.Call<(int, int)>("probe", "echo", [(caller, i)], Token));
            },
            Token,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default));
        var asynchronous = Enumerable.Range(0, 3).Select(async caller =>
        {
            for (var i = 0; i < 400; i++)
                Assert.Equal((caller, -i), await python.CallAsync<(int, int)>("probe", "echo", [(caller, -i)], Token));
        });

        await Task.WhenAll(blocking.Concat(asynchronous));
    }

    [Fact(Timeout = 120_000)]
    public async Task BlockingCallers_AreToldWhenTheInterpreterEnds()
    {
        for (var i = 0; i < 5; i++)
        {
            await using var python = await Pythons.StartAsync();
            var callers = Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    while (true)
                        python.Call<int>("probe", "echo", [1], Token);
                },
                Token,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)).ToArray();
            await python.CallAsync<int>("probe", "echo", [1], Token);

            python.Kill();

            foreach (var caller in callers)
            {
                var error = await Assert.ThrowsAnyAsync<Exception>(() => caller);
                Assert.True(error is PortExitedException or ObjectDisposedException, error.ToString());
            }
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task ABlockingCallThatTakesLong_IsAnsweredAndTimedOutAsAnyOther()
    {
        await using var python = await Pythons.StartAsync();

        Assert.Equal(0.2, python.Call<double>("probe", "sleep_and_return", [0.2], Token));
        var options = new PortCallOptions { Timeout = TimeSpan.FromMilliseconds(200) };
        Assert.Throws<PortTimeoutException>(() => python.Call<double>("probe", "sleep_and_return", [60], options, Token));
        Assert.Equal(1, python.Call<int>("probe", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACast_IsNotAnswered_AndItsErrorGoesToTheFaults()
    {
        await using var python = await Pythons.StartAsync();

        await python.CastAsync("probe", "fail", ["in a cast"], Token);

        await foreach (var fault in python.Faults.WithCancellation(Token))
        {
            Assert.Equal("in a cast", Assert.IsType<PortCallException>(fault).ForeignMessage);
            break;
        }

        Assert.Equal(1, await python.CallAsync<int>("probe", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task CastsBeyondWhatAnInterpreterTakesIn_WaitForIt()
    {
        await using var python = await Pythons.StartAsync();
        await python.CastAsync("probe", "sleep", [0.5], Token);
        var large = new byte[300_000];

        var casts = Enumerable.Range(0, 8).Select(_ => python.CastAsync("probe", "echo", [large], Token)).ToArray();

        Assert.Contains(casts, cast => !cast.IsCompleted);
        await Task.WhenAll(casts);
    }

    [Fact(Timeout = 60_000)]
    public async Task Snippets_ShareANamespaceOfThePortsOwn()
    {
        await using var python = await Pythons.StartAsync();

        await python.ExecuteAsync("import math\ndef area(r):\n    return math.pi * r * r", Token);

        Assert.Equal(Math.PI * 4, await python.EvalAsync<double>("area(2)", cancellationToken: Token));
        var variables = new Dictionary<string, object?> { ["numbers"] = new[] { 1, 2, 3 }, ["factor"] = 2 };
        Assert.Equal([2, 4, 6], python.Eval<List<int>>("[n * factor for n in numbers]", variables, Token));
        await Assert.ThrowsAsync<PortCallException>(() => python.EvalAsync<object>("factor", cancellationToken: Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnErrorInASnippet_NamesItsLine()
    {
        await using var python = await Pythons.StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(() => python.ExecuteAsync("x = 1\nx / 0", Token));
        var syntax = Assert.Throws<PortCallException>(() => python.Execute("if", Token));

        Assert.Equal(("ZeroDivisionError", 2), (error.ForeignType, Assert.Single(error.Frames).Line));
        Assert.Equal("SyntaxError", syntax.ForeignType);
    }
}
