namespace PortLeak.Analyzers.Tests.Rules;

public sealed class StartedInLoopTests
{
    [Fact]
    public Task EveryIteration_Reports() => Verifier.SuggestionsAsync("""
        foreach (var item in Input.Items())
        {
            await using var python = await {|PORT012:PythonPort.StartAsync()|};
            await python.CallAsync("scorer", "score", [item]);
        }
        """);

    [Fact]
    public Task BeforeTheLoop_DoesNotReport() => Verifier.SuggestionsAsync("""
        await using var python = await PythonPort.StartAsync();
        foreach (var item in Input.Items())
            await python.CallAsync("scorer", "score", [item]);
        """);

    [Fact]
    public Task LoopThatTriesAgain_DoesNotReport() => Verifier.SuggestionsAsync("""
        while (true)
        {
            await using var python = await PythonPort.StartAsync();
            try
            {
                await python.CallAsync("scorer", "train");
                break;
            }
            catch (InvalidOperationException)
            {
                continue;
            }
        }
        """);

    [Fact]
    public Task EachItemOfAParallelLoop_Reports() => Verifier.SuggestionsAsync("""
        await Parallel.ForEachAsync(Input.Items(), async (item, token) =>
        {
            await using var python = await {|PORT012:PythonPort.StartAsync(cancellationToken: token)|};
            await python.CallAsync("module", "function", [item], token);
        });
        """);

    [Fact]
    public Task ParallelLoopOverAPool_DoesNotReport() => Verifier.SuggestionsAsync("""
        await using var pool = new PythonPortPool();
        await Parallel.ForEachAsync(Input.Items(), async (item, token) =>
            await pool.CallAsync("module", "function", [item], token));
        """);
}
