namespace PortLeak.Runtime.Tests.Conversion;

public sealed class RubyHostileValueTests : HostileValueTests
{
    protected override string Module => "Hostile";

    [Theory(Timeout = 60_000)]
    [InlineData("lock")]
    [InlineData("proc")]
    [InlineData("method")]
    [InlineData("class")]
    [InlineData("singleton")]
    [InlineData("lying")]
    [InlineData("deceiving")]
    [InlineData("anonymous class")]
    [InlineData("file")]
    [InlineData("deep inside")]
    [InlineData("too deep")]
    public Task WhatHasNoCounterpart_IsRefused(string name) => AssertRefusedAsync(name);

    [Fact(Timeout = 60_000)]
    public async Task ADumpThatExits_IsAnErrorOfTheCall()
    {
        await using var port = await StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(
            () => port.CallAsync<object>(Module, "make", ["dump that exits"], Token));

        Assert.Equal("SystemExit", error.ForeignType);
        Assert.Equal(1, await port.CallAsync<int>(Module, "echo", [1], Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData("text that exits", "Hostile::TextThatExits")]
    [InlineData("huge text", "ArgumentError")]
    [InlineData("nameless", "Exception")]
    [InlineData("surrogates", "ArgumentError")]
    [InlineData("exit", "SystemExit")]
    [InlineData("exit with text", "SystemExit")]
    [InlineData("recursion", "SystemStackError")]
    [InlineData("stop", "StopIteration")]
    [InlineData("throw", "UncaughtThrowError")]
    [InlineData("jump", "LocalJumpError")]
    [InlineData("no memory", "NoMemoryError")]
    [InlineData("anything", "Exception")]
    public Task WhateverIsRaised_IsAnErrorOfTheCall(string way, string type) => AssertFailsAsync(way, type);

    [Theory(Timeout = 60_000)]
    [InlineData("no stdout")]
    [InlineData("closed stdout")]
    [InlineData("other directory")]
    [InlineData("no path")]
    public Task CodeThatTampersWithItsInterpreter_DoesNotEndThePort(string way) => AssertSurvivesAsync(way);

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Rubies.StartAsync(options => configure?.Invoke(options));
}
