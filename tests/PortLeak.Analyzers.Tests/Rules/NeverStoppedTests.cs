namespace PortLeak.Analyzers.Tests.Rules;

public sealed class NeverStoppedTests
{
    [Fact]
    public Task NoStop_Reports() => Verifier.BodyAsync("""
        var python = await {|PORT001:PythonPort.StartAsync()|};
        await python.CallAsync("module", "function");
        """);

    [Fact]
    public Task StartInFinally_Reports() => Verifier.BodyAsync("""
        try
        {
            await Work.DoAsync();
        }
        finally
        {
            var python = await {|PORT001:PythonPort.StartAsync()|};
            await python.CallAsync("module", "function");
        }
        """);

    [Fact]
    public Task ReturnedToTheCaller_DoesNotReport() => Verifier.ProgramAsync("""
        public static class Factory
        {
            public static async Task<PythonPort> CreateAsync() => await PythonPort.StartAsync();
        }
        """);
}
