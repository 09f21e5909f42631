namespace PortLeak.Runtime.Tests.Conversion;

public sealed class PythonHostileValueTests : HostileValueTests
{
    protected override string Module => "hostile";

    [Theory(Timeout = 60_000)]
    [InlineData("lock")]
    [InlineData("generator")]
    [InlineData("function")]
    [InlineData("module")]
    [InlineData("class")]
    [InlineData("object")]
    [InlineData("lying")]
    [InlineData("broken")]
    [InlineData("wrong types")]
    [InlineData("local class")]
    [InlineData("nameless")]
    [InlineData("file")]
    [InlineData("deep inside")]
    [InlineData("too deep")]
    [InlineData("cycle through an object")]
    public Task WhatHasNoCounterpart_IsRefused_AndNothingOfItIsCalled(string name) => AssertRefusedAsync(name);

    [Theory(Timeout = 60_000)]
    [InlineData("text that exits", "hostile.TextThatExits")]
    [InlineData("huge text", "ValueError")]
    [InlineData("huge name", "hostile.XXX")]
    [InlineData("no module", "None.Odd")]
    [InlineData("nameless", "hostile.X")]
    [InlineData("surrogates", "ValueError")]
    [InlineData("exit", "SystemExit")]
    [InlineData("exit with text", "SystemExit")]
    [InlineData("recursion", "RecursionError")]
    [InlineData("its own cause", "ValueError")]
    [InlineData("stop", "StopIteration")]
    [InlineData("cancelled", "asyncio.exceptions.CancelledError")]
    [InlineData("anything", "BaseException")]
    public Task WhateverIsRaised_IsAnErrorOfTheCall(string way, string type) => AssertFailsAsync(way, type);

    [Theory(Timeout = 60_000)]
    [InlineData("no stdout")]
    [InlineData("closed stdout")]
    [InlineData("small stack")]
    [InlineData("lost modules")]
    [InlineData("other directory")]
    [InlineData("no imports")]
    [InlineData("no path")]
    public Task CodeThatTampersWithItsInterpreter_DoesNotEndThePort(string way) => AssertSurvivesAsync(way);

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Pythons.StartAsync(options => configure?.Invoke(options));
}
