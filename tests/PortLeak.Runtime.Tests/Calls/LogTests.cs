using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PortLeak.Runtime.Tests.Calls;

/// <summary>Records of an interpreter's logging: they arrive as such, not as text.</summary>
public abstract class LogTests
{
    private static readonly LogLevel[] Levels =
        [LogLevel.Debug, LogLevel.Information, LogLevel.Warning, LogLevel.Error, LogLevel.Critical];

    private readonly ConcurrentQueue<PortOutput> _lines = new();

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    protected abstract string Language { get; }

    protected IEnumerable<PortOutput> Lines => _lines;

    [Fact(Timeout = 60_000)]
    public async Task ARecord_ArrivesWithItsLevelAndLogger()
    {
        await using var port = await StartAsync();

        await port.CallAsync(Module, "warn", ["order %d: \u017e\U0001F600", 7], Token);

        Assert.Equal(
            new PortOutput(PortOutputStream.Log, "order 7: \u017e\U0001F600", LogLevel.Warning, "shop.orders"),
            Assert.Single(await LinesAsync(1)));
    }

    [Fact(Timeout = 60_000)]
    public async Task EveryLevel_HasItsCounterpart()
    {
        await using var port = await StartAsync();

        await port.CallAsync(Module, "at_every_level", [], Token);

        var levels = (await LinesAsync(Levels.Length + 1)).Select(line => line.Level!.Value).Distinct();
        Assert.Equal(Levels, levels.Where(level => level != LogLevel.Trace));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnErrorInARecord_BringsItsTraceback()
    {
        await using var port = await StartAsync();

        await port.CallAsync(Module, "with_traceback", [], Token);

        var line = Assert.Single(await LinesAsync(1));
        Assert.Equal(LogLevel.Error, line.Level);
        Assert.Contains("bad order", line.Line, StringComparison.Ordinal);
        Assert.Contains("noting.", line.Line, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task ARecordBeyondTheLimit_IsCutOff()
    {
        await using var port = await StartAsync(options => options.MaxMessageBytes = 64 * 1024);

        await port.CallAsync(Module, "of", [100_000], Token);

        Assert.InRange(Assert.Single(await LinesAsync(1)).Line.Length, 10_000, 20_000);
        await port.CallAsync(Module, "warn", ["next"], Token);
        await LinesAsync(2);
    }

    [Fact(Timeout = 60_000)]
    public async Task ThreadsThatLog_DoNotDisturbCalls()
    {
        await using var port = await StartAsync();

        await port.CallAsync(Module, "in_threads", [4, 200], Token);
        for (var i = 0; i < 100; i++)
            await port.CallAsync(Module, "warn", ["main %d", i], Token);

        Assert.Equal(900, (await LinesAsync(900)).Distinct().Count());
    }

    [Fact(Timeout = 60_000)]
    public async Task AForkedChild_LogsAsText()
    {
        await using var port = await StartAsync();

        Assert.Equal(0, await port.CallAsync<int>(Module, "in_a_child", [], Token));

        var line = Assert.Single(await LinesAsync(1));
        Assert.Equal((PortOutputStream.StandardError, null), (line.Stream, line.Level));
        Assert.Contains("from a child", line.Line, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task WithoutAHandler_ARecordGoesToTheLoggerOfItsName()
    {
        using var loggers = new LogRecords();
        await using var port = await StartAsync(options =>
        {
            options.OutputHandler = null;
            options.LoggerFactory = loggers;
        });

        await port.CallAsync(Module, "warn", ["order %d", 7], Token);

        await Wait.UntilAsync(() => !loggers.All.IsEmpty, "the record");
        Assert.Equal(
            ($"PortLeak.{Language}.shop.orders", LogLevel.Warning, "order 7"), Assert.Single(loggers.All));
    }

    [Fact(Timeout = 60_000)]
    public async Task WithNobodyToTakeRecords_TheyStayText_AndTellAboutTheEnd()
    {
        await using var port = await StartAsync(options => options.OutputHandler = null);

        await port.CallAsync(Module, "warn", ["before the end"], Token);

        Assert.Contains("before the end", (await port.StopAsync(Token)).StandardError, StringComparison.Ordinal);
    }

    protected abstract Task<Port> StartAsync(Action<PortOptions> configure);

    protected Task<Port> StartAsync() => StartAsync(_ => { });

    protected void TakeOutput(PortOptions options) => options.OutputHandler = _lines.Enqueue;

    protected async Task<IReadOnlyList<PortOutput>> LinesAsync(int count)
    {
        await Wait.UntilAsync(() => _lines.Count >= count, $"{count} lines");
        return [.. _lines];
    }
}
