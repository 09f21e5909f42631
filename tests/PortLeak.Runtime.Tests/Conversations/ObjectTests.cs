using System.Runtime.CompilerServices;

namespace PortLeak.Runtime.Tests.Conversations;

/// <summary>What values that stay in the interpreter promise, whichever the language.</summary>
public abstract class ObjectTests
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    protected abstract string Counter { get; }

    [Fact(Timeout = 60_000)]
    public async Task AValueThatStays_IsUsedByItsMethodsAndAttributes()
    {
        await using var port = await StartAsync();
        await using var counter = await port.CallAsync<PortObject>(Module, "counter", [5], Token);

        Assert.Equal(7, await counter.CallAsync<int>("add", [2], Token));
        await counter.CallAsync("add", [1], Token);
        Assert.Equal(8, await counter.GetAsync<int>("total", Token));
        Assert.Equal(9, counter.Call<int>("add", [1], Token));
        Assert.Equal(Counter, counter.TypeName);
    }

    [Fact(Timeout = 60_000)]
    public async Task AResultOfAMethod_MayStayAsWell_AndBeAnArgument()
    {
        await using var port = await StartAsync();
        await using var counter = await port.CallAsync<PortObject>(Module, "counter", [5], Token);
        await using var twin = await counter.CallAsync<PortObject>("twin", [], Token);

        await twin.CallAsync("add", [10], Token);

        Assert.Equal(20, await port.CallAsync<int>(Module, "total_of", [new[] { counter, twin }], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AReleasedValue_IsLetGoOf_AndRefused()
    {
        await using var port = await StartAsync();
        var counter = await port.CallAsync<PortObject>(Module, "counter", [1], Token);

        await counter.DisposeAsync();
        await counter.DisposeAsync();

        Assert.Equal(0, await port.CallAsync<int>(Module, "counters", [], Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => counter.GetAsync<int>("total", Token));
        Assert.Equal(1, await port.CallAsync<int>(Module, "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ADroppedValue_IsLetGoOf()
    {
        await using var port = await StartAsync();
        await DropAsync(port);

        await Wait.UntilAsync(
            () =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return port.Call<int>(Module, "counters", [], Token) == 0;
            },
            "the collector finds the object");
    }

    [Fact(Timeout = 60_000)]
    public async Task AnErrorOfAMethod_Arrives()
    {
        await using var port = await StartAsync();
        await using var counter = await port.CallAsync<PortObject>(Module, "counter", [1], Token);

        await Assert.ThrowsAsync<PortCallException>(() => counter.CallAsync("no_such_method", [], Token));
        await Assert.ThrowsAsync<PortCallException>(() => port.CallAsync<PortObject>(Module, "no_such_function", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AValueOfAnotherPort_IsRefused_AndOneOfAStoppedPortFails()
    {
        await using var port = await StartAsync();
        var other = await StartAsync();
        var counter = await other.CallAsync<PortObject>(Module, "counter", [1], Token);

        await Assert.ThrowsAsync<PortConversionException>(() => port.CallAsync<int>(Module, "total_of", [new[] { counter }], Token));
        await other.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => counter.GetAsync<int>("total", Token));
        await counter.DisposeAsync();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task DropAsync(Port port)
    {
        var counter = await port.CallAsync<PortObject>(Module, "counter", [1], Token);
        Assert.Equal(1, await port.CallAsync<int>(Module, "counters", [], Token));
        GC.KeepAlive(counter);
    }

    protected abstract Task<Port> StartAsync(Action<PortOptions>? configure = null);
}
