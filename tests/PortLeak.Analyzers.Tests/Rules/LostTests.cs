namespace PortLeak.Analyzers.Tests.Rules;

/// <summary>PORT005: nothing refers to the port, or to the task of its start.</summary>
public sealed class LostTests
{
    [Fact]
    public Task Discarded_Reports() => Verifier.BodyAsync("_ = await {|PORT005:PythonPort.StartAsync()|};");

    [Fact]
    public Task StartNeverAwaited_Reports() => Verifier.BodyAsync("_ = {|PORT005:PythonPort.StartAsync()|};");

    [Fact]
    public Task UsedInPlace_Reports() => Verifier.BodyAsync("""
        await (await {|PORT005:PythonPort.StartAsync()|}).CallAsync("module", "function");
        """);

    [Fact]
    public Task StoppedInPlace_DoesNotReport() => Verifier.BodyAsync("await (await PythonPort.StartAsync()).StopAsync();");

    [Fact]
    public Task OutDiscard_Reports() => Verifier.ProgramAsync("""
        public static class Program
        {
            public static void Run() => {|PORT005:TryStart(out _)|};

            private static bool TryStart(out PythonPort python)
            {
                python = PythonPort.Start();
                return true;
            }
        }
        """);

    [Fact]
    public Task SuccessesOfAFailedWhenAll_Report() => Verifier.BodyAsync("""
        var ports = await Task.WhenAll({|PORT005:PythonPort.StartAsync()|}, {|PORT005:PythonPort.StartAsync()|});
        foreach (var port in ports)
            port.Stop();
        """);

    [Fact]
    public Task UsingOnTheTask_Reports() => Verifier.BodyAsync("using var start = {|PORT005:PythonPort.StartAsync()|};");

    [Fact]
    public Task UsingOnThePort_DoesNotReport() => Verifier.BodyAsync("using var python = await PythonPort.StartAsync();");

    [Fact]
    public Task StartThatATimeoutLeavesBehind_Reports() => Verifier.BodyAsync("""
        await using var python = await {|PORT005:PythonPort.StartAsync()|}.WaitAsync(TimeSpan.FromSeconds(1));
        """);

    [Fact]
    public Task StartThatIsAssertedToFail_DoesNotReport() => Verifier.ProgramAsync("""
        using NUnit.Framework;

        public static class Program
        {
            public static void Run(PythonPortOptions options)
            {
                Assert.ThrowsAsync<PortStartException>(() => PythonPort.StartAsync(options));
                Assert.Throws<PortStartException>(() => PythonPort.Start(options));

                var start = PythonPort.StartAsync(options);
                Assert.ThrowsAsync<PortStartException>(() => start);
            }
        }
        """);

    [Fact]
    public Task CallThatIsAssertedToFail_Reports() => Verifier.ProgramAsync("""
        using NUnit.Framework;

        public static class Program
        {
            public static void Run() => Assert.ThrowsAsync<PortCallException>(async () =>
            {
                var python = await {|PORT001:PythonPort.StartAsync()|};
                await python.CallAsync("module", "fail");
            });
        }
        """);
}
