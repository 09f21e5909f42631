namespace PortLeak.Analyzers.Tests.Rules;

public sealed class BlockingStopTests
{
    [Fact]
    public Task UsingInAsynchronousCode_Reports() => Verifier.SuggestionsAsync("""
        {|PORT010:using|} var python = await PythonPort.StartAsync();
        """);

    [Fact]
    public Task AwaitUsing_DoesNotReport() => Verifier.SuggestionsAsync("""
        await using var python = await PythonPort.StartAsync();
        """);

    [Fact]
    public Task UsingInASynchronousLambda_DoesNotReport() => Verifier.SuggestionsAsync("""
        await Task.Run(() =>
        {
            using var python = PythonPort.Start();
            python.Call("module", "function");
        });
        """);
}
