using System.Diagnostics;

namespace PortLeak.Runtime.Tests.Diagnostics;

[Collection(nameof(Alone))]
public sealed class TraceTests : IDisposable
{
    private readonly List<Activity> _spans = [];
    private readonly ActivityListener _listener;
    private readonly Activity _parent = new Activity("request").SetIdFormat(ActivityIdFormat.W3C);

    public TraceTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "PortLeak",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                lock (_spans)
                    _spans.Add(span);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _parent.Stop();
        _listener.Dispose();
    }

    [Fact(Timeout = 60_000)]
    public async Task ACall_IsOneSpan_WhoseContextTheInterpreterSees()
    {
        await using var python = await Pythons.StartAsync();
        _parent.TraceStateString = "vendor=1";
        _parent.Start();

        var seen = await python.CallAsync<string>("traced", "parent", [], Token);
        var state = await python.CallAsync<string>("traced", "state", [], Token);

        var span = Single("traced.parent");
        Assert.Equal(span.Id, seen);
        Assert.Equal("vendor=1", state);
        Assert.Equal(_parent.SpanId, span.ParentSpanId);
        Assert.Equal(_parent.TraceId, span.TraceId);
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal("python", span.GetTagItem("portleak.language"));
        Assert.Equal("traced.parent", span.GetTagItem("code.function.name"));
        Assert.Equal(python.ProcessId, span.GetTagItem("process.pid"));
        Assert.Same(_parent, Activity.Current);
    }

    [Fact(Timeout = 60_000)]
    public async Task ARubyCall_IsTracedAlike()
    {
        await using var ruby = await Rubies.StartAsync();
        _parent.TraceStateString = "vendor=1";
        _parent.Start();

        var seen = await ruby.CallAsync<string>("Traced", "parent", [], Token);
        var items = await ruby.StreamAsync<string>("Traced", "parents", [200], Token).Distinct().ToListAsync(Token);

        Assert.Equal(Single("Traced.parent").Id, seen);
        Assert.Equal("vendor=1", await ruby.CallAsync<string>("Traced", "state", [], Token));
        Assert.Equal(Single("Traced.parents").Id, Assert.Single(items));
    }

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task ConcurrentCalls_EachSeeTheirOwnSpan(int threads)
    {
        await using var python = await Pythons.StartAsync(options => options.MaxConcurrentCalls = threads);

        var seen = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => python.CallAsync<string>(
            "traced", i % 2 == 0 ? "parent" : "parent_later", [], Token)));

        Assert.Equal(seen.Order(), Of("traced.parent").Concat(Of("traced.parent_later")).Select(span => span.Id).Order());
    }

    [Theory(Timeout = 60_000)]
    [InlineData("parents", 1)]
    [InlineData("parents_later", 1)]
    [InlineData("parents", 3)]
    public async Task AStream_IsOneSpan_WhichEachItemSees(string function, int threads)
    {
        await using var python = await Pythons.StartAsync(options => options.MaxConcurrentCalls = threads);

        var items = await python.StreamAsync<string>("traced", function, [300], Token).Distinct().ToListAsync(Token);

        Assert.Equal(Single($"traced.{function}").Id, Assert.Single(items));
        Assert.Null(await python.CallAsync<string?>("traced", "state", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ANestedCall_HasItsOwnSpan_AndLeavesTheOuterItsOwn()
    {
        await using var python = await Pythons.StartAsync();
        await using var ruby = await Rubies.StartAsync();
        python.Handle("inner", () => python.CallAsync<string>("traced", "parent", [], Token));
        ruby.Handle("inner", () => ruby.CallAsync<string>("Traced", "parent", [], Token));

        var inPython = await python.CallAsync<string[]>("traced", "parent_around", ["inner"], Token);
        var inRuby = await ruby.CallAsync<string[]>("Traced", "parent_around", ["inner"], Token);

        Assert.Equal([Single("traced.parent_around").Id, Single("traced.parent").Id, Single("traced.parent_around").Id], inPython);
        Assert.Equal([Single("Traced.parent_around").Id, Single("Traced.parent").Id, Single("Traced.parent_around").Id], inRuby);
    }

    [Fact(Timeout = 60_000)]
    public async Task AHandler_RunsInASpanWithinTheCallThatLedThere()
    {
        await using var python = await Pythons.StartAsync();
        await using var ruby = await Rubies.StartAsync();
        python.Handle("handler", () => Activity.Current?.Id);
        ruby.Handle("handler", () => Activity.Current?.Id);
        _parent.TraceStateString = "vendor=1";
        _parent.Start();

        AssertWithin(await python.CallAsync<string[]>("traced", "parent_around", ["handler"], Token));
        AssertWithin(await python.CallAsync<string[]>("traced", "parent_around_later", ["handler"], Token));
        AssertWithin(await ruby.CallAsync<string[]>("Traced", "parent_around", ["handler"], Token));

        void AssertWithin(string[] seen)
        {
            var handler = Of("handler").Single(span => span.Id == seen[1]);
            Assert.Equal((seen[0], ActivityKind.Server, "vendor=1"), (handler.ParentId, handler.Kind, handler.TraceStateString));
            Assert.Equal(_parent.TraceId, handler.TraceId);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task AHandlerThatFails_IsAnErrorWithItsException()
    {
        await using var python = await Pythons.StartAsync();
        python.Handle("failing", new Action(() => throw new InvalidOperationException("no luck")));

        await Assert.ThrowsAsync<PortCallException>(() => python.CallAsync("traced", "parent_around", ["failing"], Token));

        Assert.Equal((ActivityStatusCode.Error, "no luck"), (Single("failing").Status, Single("failing").StatusDescription));
    }

    [Fact(Timeout = 60_000)]
    public async Task WithoutAListener_AHandlerIsPartOfItsCallersTrace()
    {
        _listener.Dispose();
        await using var python = await Pythons.StartAsync();
        python.Handle("handler", () => $"{Activity.Current?.TraceId} {Activity.Current?.ParentSpanId}");
        Assert.Equal(" ", (await python.CallAsync<string[]>("traced", "parent_around", ["handler"], Token))[1]);
        _parent.Start();

        var seen = await python.CallAsync<string[]>("traced", "parent_around", ["handler"], Token);

        Assert.Equal($"{_parent.TraceId} {_parent.SpanId}", seen[1]);
    }

    [Fact(Timeout = 60_000)]
    public async Task ACast_IsASpanOfAProducer()
    {
        await using var python = await Pythons.StartAsync();

        await python.CastAsync("traced", "send_parent", [], Token);

        await foreach (var message in python.Messages)
        {
            Assert.Equal(Single("traced.send_parent").Id, message);
            break;
        }

        Assert.Equal(ActivityKind.Producer, Single("traced.send_parent").Kind);
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallThatFails_IsAnErrorWithItsException()
    {
        await using var python = await Pythons.StartAsync();

        await Assert.ThrowsAsync<PortCallException>(() => python.CallAsync("probe", "fail", ["no luck"], Token));

        var span = Single("probe.fail");
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal("ValueError", span.GetTagItem("error.type"));
        Assert.Contains("no luck", span.StatusDescription);
        Assert.Equal("exception", Assert.Single(span.Events).Name);
    }

    [Fact(Timeout = 60_000)]
    public async Task AListenerThatThrows_FailsTheCallsItListensTo_AndNothingElse()
    {
        using var faulty = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "PortLeak",
            ActivityStopped = _ => throw new NotSupportedException("of the listener"),
        };
        await using var python = await Pythons.StartAsync();
        ActivitySource.AddActivityListener(faulty);

        await Assert.ThrowsAsync<NotSupportedException>(() => python.CallAsync<string>("traced", "parent", [], Token));
        await Assert.ThrowsAsync<NotSupportedException>(
            async () => await python.StreamAsync<string>("traced", "parents", [1], Token).ToListAsync(Token));
        var error = await Assert.ThrowsAsync<PortCallException>(() => python.CallAsync("probe", "fail", ["no luck"], Token));

        Assert.Contains("no luck", error.Message);
        faulty.Dispose();
        Assert.NotNull(await python.CallAsync<string>("traced", "parent", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AListenerThatThrows_DoesNotKeepCallsFromTheEndOfTheirPort()
    {
        using var faulty = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "PortLeak",
            ActivityStopped = _ => throw new NotSupportedException("of the listener"),
        };
        ActivitySource.AddActivityListener(faulty);
        await using var python = await Pythons.StartAsync();
        Task[] calls = [.. Enumerable.Range(0, 3).Select(_ => python.CallAsync("time", "sleep", [600], Token))];

        python.Kill();

        foreach (var call in calls)
            await Assert.ThrowsAnyAsync<Exception>(() => call);
        Assert.Equal(PortExitReason.Killed, (await python.Completion).Reason);
    }

    [Fact(Timeout = 60_000)]
    public async Task WithoutAListener_TheCallersSpanIsTheParent()
    {
        _listener.Dispose();
        await using var python = await Pythons.StartAsync();
        Assert.Null(await python.CallAsync<string?>("traced", "parent", [], Token));
        _parent.Start();

        Assert.Equal(_parent.Id, await python.CallAsync<string>("traced", "parent", [], Token));
        Assert.Empty(_spans);
    }

    private Activity Single(string name) => Assert.Single(Of(name));

    private List<Activity> Of(string name)
    {
        lock (_spans)
            return [.. _spans.Where(span => span.OperationName == name)];
    }
}
