namespace PortLeak.Runtime.Tests.Calls;

public sealed class RubyLogTests : LogTests
{
    protected override string Module => "Noting";

    protected override string Language => "Ruby";

    [Fact(Timeout = 60_000)]
    public async Task LevelsBlocksAndFormatters_AreKept()
    {
        await using var port = await StartAsync();

        await port.CallAsync(Module, "configured", [], Token);

        Assert.Equal("[configured] tagged", Assert.Single(await LinesAsync(1)).Line);
    }

    [Fact(Timeout = 60_000)]
    public async Task ALoggerOfAFile_WritesItsFileOnly()
    {
        await using var port = await StartAsync();
        var path = Path.GetTempFileName();
        try
        {
            await port.CallAsync(Module, "to_a_file", [path], Token);
            await port.CallAsync(Module, "warn", ["last"], Token);

            Assert.Equal("last", Assert.Single(await LinesAsync(1)).Line);
            Assert.Contains("in a file", await File.ReadAllTextAsync(path, Token), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    protected override async Task<Port> StartAsync(Action<PortOptions> configure) => await Rubies.StartAsync(options =>
    {
        TakeOutput(options);
        configure(options);
    });
}
