namespace PortLeak.Runtime.Tests.Calls;

/// <summary>
/// Answers of calls that have arrived together are written together, as long as what runs returns at once. Here it does not.
/// </summary>
public abstract class HoldingTests
{
    private const int Together = 20;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    [Fact(Timeout = 60_000)]
    public async Task ACallThatWaitsForWhatAnEarlierAnswerLeadsTo_GetsIt()
    {
        var folder = Directory.CreateTempSubdirectory("portleak-holding-");
        try
        {
            var path = Path.Combine(folder.FullName, "answered");
            await using var port = await StartAsync();
            await LearnAsync(port);

            var (earlier, waiting) = await CallTogetherAsync(port, path, Token);
            await Task.WhenAll(earlier);
            Assert.False(waiting.IsCompleted);
            await File.WriteAllTextAsync(path, "", Token);

            Assert.Equal(0, await waiting);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallThatTakesLong_IsCancelled_AndWhatCameMeanwhileIsHandled()
    {
        await using var port = await StartAsync();
        await LearnAsync(port);
        using var source = new CancellationTokenSource();

        var (earlier, waiting) = await CallTogetherAsync(port, "/nowhere/at/all", source.Token);
        await Task.WhenAll(earlier);
        await port.SendAsync("meanwhile", Token);
        var later = port.CallAsync<string>(Module, "received", [], Token);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal("meanwhile", await later);
    }

    // Until the interpreter expects it to return at once: then it holds back its answers, however many come.
    private async Task LearnAsync(Port port)
    {
        for (var round = 0; round < 20; round++)
            await Task.WhenAll(Enumerable.Range(0, Together).Select(_ => port.CallAsync<int>(Module, "step", [null], Token)));
    }

    // All arrive while another call runs, and so together.
    private async Task<(Task<int>[] Earlier, Task<int> Last)> CallTogetherAsync(Port port, string path, CancellationToken last)
    {
        var before = port.CallAsync(Module, "pause", [0.1], Token);
        var earlier = Enumerable.Range(0, Together).Select(_ => port.CallAsync<int>(Module, "step", [null], Token)).ToArray();
        var waiting = port.CallAsync<int>(Module, "step", [path], last);
        await before;
        return (earlier, waiting);
    }

    protected abstract Task<Port> StartAsync();
}
