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
}
