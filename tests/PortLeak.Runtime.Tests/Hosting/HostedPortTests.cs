using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PortLeak.Runtime.Tests.Hosting;

public sealed class HostedPortTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task APort_ServesBeforeAnyServiceStarts_AndEndsAfterAllHaveStopped()
    {
        var census = new Census();
        using (var host = Hosts.Build(services => services.AddHostedService<Greeter>().AddPythonPort(Hosts.Python(census))))
        {
            await host.StartAsync(Token);
            var greeter = (Greeter)host.Services.GetRequiredService<IEnumerable<IHostedService>>().First(s => s is Greeter);
            Assert.Equal(PortState.Running, greeter.StateAtStart);
            await host.StopAsync(Token);

            Assert.Equal("goodbye", greeter.AnswerAtStop);
            Assert.Equal(PortState.Stopped, host.Services.GetRequiredService<PythonPort>().State);
        }

        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task ARubyPort_IsHostedAlike()
    {
        Rubies.Require();
        using var host = Hosts.Build(services => services.AddRubyPort());
        await host.StartAsync(Token);

        Assert.Equal(6, await host.Services.GetRequiredService<RubyPort>().EvalAsync<int>("1 + 2 + 3", null, Token));

        await host.StopAsync(Token);
    }

    [Fact(Timeout = 60_000)]
    public async Task KeyedPorts_AreDifferentInterpreters()
    {
        using var host = Hosts.Build(services => services
            .AddKeyedPythonPort("one", Hosts.Python())
            .AddKeyedPythonPort("two", Hosts.Python())
            .AddKeyedSingleton<string>("one", "neighbour"));
        await host.StartAsync(Token);

        var one = host.Services.GetRequiredKeyedService<PythonPort>("one");
        var two = host.Services.GetRequiredKeyedService<PythonPort>("two");

        Assert.NotEqual(await one.CallAsync<int>("os", "getpid", [], Token), await two.CallAsync<int>("os", "getpid", [], Token));
        Assert.Null(host.Services.GetService<PythonPort>());
        await host.StopAsync(Token);
    }

    [Fact(Timeout = 60_000)]
    public async Task AddedTwice_APortHasTheOptionsOfBoth()
    {
        using var host = Hosts.Build(services => services
            .AddPythonPort(Hosts.Python())
            .AddPythonPort(options => options.Environment["GREETING"] = "hello"));
        await host.StartAsync(Token);

        Assert.Equal("hello", await host.Services.GetRequiredService<PythonPort>().CallAsync<string>("os", "getenv", ["GREETING"], Token));
        Assert.Single(host.Services.GetServices<PythonPort>());
        await host.StopAsync(Token);
    }

    [Fact(Timeout = 60_000)]
    public async Task Resolving_DoesNotWaitForTheInterpreter_ItsCallsDo()
    {
        using var slow = new SlowPython(seconds: 2);
        await using var services = new ServiceCollection().AddPythonPort(slow.Configure).BuildServiceProvider();
        var clock = Stopwatch.StartNew();

        var python = services.GetRequiredService<PythonPort>();
        Assert.Equal(PortState.Starting, python.State);
        var call = python.CallAsync<int>("probe", "echo", [1], Token);
        var cast = python.CastAsync("probe", "echo", [2], Token);
        var stream = python.StreamAsync<int>("streaming", "count", [3, "x"], Token).CountAsync(Token);
        var message = python.SendAsync("m", Token);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), "nothing blocks");
        Assert.False(call.IsCompleted);

        Assert.Equal(1, await call);
        Assert.Equal(3, await stream);
        await cast;
        await message;
        Assert.Equal(PortState.Running, python.State);
    }

    [Fact(Timeout = 60_000)]
    public async Task DisposedWhileItStarts_APortFailsItsCallsAndLeavesNothing()
    {
        var census = new Census();
        using var slow = new SlowPython(seconds: 30);
        Task<int> call;
        PythonPort python;
        await using (var services = new ServiceCollection()
            .AddPythonPort(options =>
            {
                slow.Configure(options);
                census.Mark(options);
            })
            .BuildServiceProvider())
        {
            python = services.GetRequiredService<PythonPort>();
            call = python.CallAsync<int>("probe", "echo", [1], Token);
            await Wait.UntilAsync(() => census.Count > 0, "something was started");
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => python.CallAsync("probe", "echo", [1], Token));
        Assert.Equal(PortExitReason.Stopped, (await python.Completion).Reason);
        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallThatIsCancelledWhileThePortStarts_LeavesThePortItsTime()
    {
        using var slow = new SlowPython(seconds: 1);
        await using var services = new ServiceCollection().AddPythonPort(slow.Configure).BuildServiceProvider();
        var python = services.GetRequiredService<PythonPort>();
        using var impatience = new CancellationTokenSource();

        var impatient = python.CallAsync<int>("probe", "echo", [1], impatience.Token);
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        Assert.Equal(2, await python.CallAsync<int>("probe", "echo", [2], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnInterpreterThatDoesNotServe_FailsTheStartOfTheHost()
    {
        using var host = Hosts.Build(services => services.AddPythonPort(options => options.Executable = "/bin/false"));

        var error = await Assert.ThrowsAsync<PortStartException>(() => host.StartAsync(Token));

        Assert.Equal(1, error.ExitCode);
        var python = host.Services.GetRequiredService<PythonPort>();
        await Assert.ThrowsAsync<PortStartException>(() => python.CallAsync("probe", "echo", [1], Token));
        await Assert.ThrowsAsync<PortStartException>(() => python.StreamAsync<int>("probe", "echo", [], Token).CountAsync(Token).AsTask());
        Assert.Equal(PortExitReason.NotStarted, (await python.Completion).Reason);
        Assert.Equal(PortState.Stopped, python.State);
    }

    [Fact(Timeout = 60_000)]
    public async Task AMissingInterpreter_FailsTheStartOfTheHost()
    {
        using var host = Hosts.Build(services => services.AddPythonPort(options => options.Executable = "/nowhere/python3"));

        var error = await Assert.ThrowsAsync<PortStartException>(() => host.StartAsync(Token));

        Assert.Contains("/nowhere/python3", error.Message);
    }

    [Fact(Timeout = 60_000)]
    public async Task AHungInterpreter_EndsWhenTheHostsTimeIsOver()
    {
        var census = new Census();
        using var host = Hosts.Build(services => services
            .Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1))
            .AddPythonPort(options =>
            {
                Hosts.Python(census)(options);
                options.StopGracePeriod = TimeSpan.FromMinutes(10);
            }));
        await host.StartAsync(Token);
        await host.Services.GetRequiredService<PythonPort>().CastAsync("time", "sleep", [600], Token);
        var clock = Stopwatch.StartNew();

        await host.StopAsync(Token);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"it took {clock.Elapsed}");
        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task WhatTheInterpreterPrints_IsInTheHostsLog()
    {
        var log = new LogRecords();
        using var host = Hosts.Build(services => services.AddPythonPort(Hosts.Python()), log);
        await host.StartAsync(Token);

        await host.Services.GetRequiredService<PythonPort>().CallAsync("builtins", "print", ["hello, log"], Token);

        await Wait.UntilAsync(
            () => log.All.Contains(("PortLeak.Python", LogLevel.Information, "hello, log")), "the line is logged");
        await host.StopAsync(Token);
    }

    [Fact(Timeout = 60_000)]
    public async Task APortThatCrashes_IsReportedAsLost()
    {
        var log = new LogRecords();
        using var host = Hosts.Build(services => services.AddKeyedPythonPort("scorer", Hosts.Python()), log);
        await host.StartAsync(Token);
        var python = host.Services.GetRequiredKeyedService<PythonPort>("scorer");

        await Assert.ThrowsAsync<PortExitedException>(() => python.CallAsync("probe", "leave", [3], Token));

        await Wait.UntilAsync(
            () => log.All.Any(record => record.Level == LogLevel.Critical && record.Text.StartsWith("The Python port 'scorer' is lost")),
            "the loss is logged");
        await Assert.ThrowsAsync<PortExitedException>(() => python.CallAsync("probe", "echo", [1], Token));
        await host.StopAsync(Token);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AContainerWithoutAHost_EndsItsPortsWhenItIsDisposed(bool asynchronously)
    {
        var census = new Census();
        var services = new ServiceCollection()
            .AddPythonPort(Hosts.Python(census)).AddPythonPortPool(Hosts.Python(census)).BuildServiceProvider();
        await services.GetRequiredService<PythonPort>().CallAsync("probe", "echo", [1], Token);
        await services.GetRequiredService<PythonPortPool>().CallAsync("probe", "echo", [1], Token);

        if (asynchronously)
            await services.DisposeAsync();
        else
            services.Dispose();

        await census.AssertEmptyAsync();
    }

    [Fact]
    public void AKeyThatIsNull_IsRefused() =>
        Assert.Throws<ArgumentNullException>("serviceKey", () => new ServiceCollection().AddKeyedPythonPort(null!));

    private sealed class Greeter(PythonPort python) : IHostedService
    {
        public PortState StateAtStart { get; private set; }

        public string AnswerAtStop { get; private set; } = "";

        public Task StartAsync(CancellationToken cancellationToken)
        {
            StateAtStart = python.State;
            return Task.CompletedTask;
        }

        public async Task StopAsync(CancellationToken cancellationToken) =>
            AnswerAtStop = await python.EvalAsync<string>("'good' + 'bye'", null, cancellationToken);
    }
}
