using Microsoft.Extensions.Logging;

namespace PortLeak.Runtime.Tests.Calls;

public sealed class PythonLogTests : LogTests
{
    protected override string Module => "noting";

    protected override string Language => "Python";

    [Fact(Timeout = 60_000)]
    public async Task BasicConfig_SetsTheLevel_AndWritesNothingTwice()
    {
        await using var port = await StartAsync();

        await port.CallAsync(Module, "configured", [], Token);
        await port.CallAsync(Module, "configured", [], Token);
        await port.CallAsync(Module, "warn", ["last"], Token);

        Assert.Equal(
            [("configured", LogLevel.Information), ("configured", LogLevel.Information), ("last", LogLevel.Warning)],
            (await LinesAsync(3)).Select(line => (line.Line, line.Level!.Value)));
    }

    [Fact(Timeout = 60_000)]
    public async Task AFileHandler_WritesItsFile_AndTheRecordArrives()
    {
        await using var port = await StartAsync();
        var path = Path.GetTempFileName();
        try
        {
            await port.CallAsync(Module, "to_a_file", [path], Token);

            Assert.Equal("in both", Assert.Single(await LinesAsync(1)).Line);
            Assert.Equal("in both", (await File.ReadAllTextAsync(path, Token)).Trim());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task WhatPythonWouldNotShow_DoesNotArrive()
    {
        await using var port = await StartAsync();

        await port.CallAsync(Module, "silenced", [], Token);
        await port.CallAsync(Module, "warn", ["last"], Token);

        Assert.Equal("last", Assert.Single(await LinesAsync(1)).Line);
    }

    [Fact(Timeout = 60_000)]
    public async Task ARecordThatCannotBeFormatted_IsSaidOnStandardError()
    {
        await using var port = await StartAsync();

        await port.CallAsync(Module, "mistaken", [], Token);

        Assert.Equal("--- Logging error ---", (await LinesAsync(1))[0].Line);
    }

    [Fact(Timeout = 60_000)]
    public async Task AFinalizerThatLogs_DoesNotDisturbCalls()
    {
        await using var port = await StartAsync();

        for (var i = 0; i < 100; i++)
        {
            await port.CallAsync(Module, "when_collected", [], Token);
            Assert.Equal(i, await port.CallAsync<int>("probe", "echo", [i], Token));
        }

        await port.CallAsync<int>("gc", "collect", [], Token);
        await LinesAsync(30_000);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("3.8")]
    [InlineData("3.9")]
    [InlineData("3.10")]
    [InlineData("3.11")]
    [InlineData("3.12")]
    [InlineData("3.13")]
    public async Task EveryVersion_CarriesRecords(string version)
    {
        await using var port = await StartAsync(options => options.Executable = Pythons.Require(version));

        await port.CallAsync(Module, "warn", ["here"], Token);

        Assert.Equal(LogLevel.Warning, Assert.Single(await LinesAsync(1)).Level);
    }

    protected override async Task<Port> StartAsync(Action<PortOptions> configure) => await Pythons.StartAsync(options =>
    {
        TakeOutput(options);
        configure(options);
    });
}
