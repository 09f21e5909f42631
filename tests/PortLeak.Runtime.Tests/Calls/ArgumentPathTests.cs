namespace PortLeak.Runtime.Tests.Calls;

public sealed class ArgumentPathTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task AnArgumentThatCannotBeConverted_IsNamedAsTheCallerKnowsIt()
    {
        await using var python = await Pythons.StartAsync();
        var named = new PortCallOptions { NamedArguments = new Dictionary<string, object?> { ["first"] = typeof(int) } };

        var positional = await Assert.ThrowsAsync<PortConversionException>(
            () => python.CallAsync("probe", "echo", [1, new[] { new object[] { 2, typeof(int) } }], Token));
        var byName = await Assert.ThrowsAsync<PortConversionException>(
            () => python.CallAsync("probe", "echo", [], named, Token));

        Assert.StartsWith("arguments[1][0][1]", positional.Path, StringComparison.Ordinal);
        Assert.StartsWith("NamedArguments", byName.Path, StringComparison.Ordinal);
        Assert.Equal(1, await python.CallAsync<int>("probe", "echo", [1], Token));
    }
}
