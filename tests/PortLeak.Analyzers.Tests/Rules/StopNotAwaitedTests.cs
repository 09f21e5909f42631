namespace PortLeak.Analyzers.Tests.Rules;

public sealed class StopNotAwaitedTests
{
    [Fact]
    public Task DiscardedTask_Reports() => Verifier.BodyAsync("""
        var python = await PythonPort.StartAsync();
        _ = {|PORT008:python.StopAsync()|};
        """);

    [Fact]
    public Task AwaitedLater_DoesNotReport() => Verifier.BodyAsync("""
        var python = await PythonPort.StartAsync();
        var stopping = python.StopAsync();
        await Work.DoAsync();
        await stopping;
        """);

    [Fact]
    public Task CallbackThatReturnsNothing_Reports() => Verifier.BodyAsync("""
        await using var python = await PythonPort.StartAsync();
        Action stop = () => {|PORT008:python.StopAsync()|};
        stop();
        """);

    [Fact]
    public Task CallbackThatReturnsTheTask_DoesNotReport() => Verifier.BodyAsync("""
        await using var python = await PythonPort.StartAsync();
        Func<Task> stop = () => python.StopAsync();
        await stop();
        """);

    [Fact]
    public Task StopsGatheredAndDropped_Reports() => Verifier.BodyAsync("""
        var python = await PythonPort.StartAsync();
        _ = Task.WhenAll({|PORT008:python.StopAsync()|}, Work.DoAsync());
        """);

    [Fact]
    public Task StopsGatheredAndAwaited_DoesNotReport() => Verifier.BodyAsync("""
        var python = await PythonPort.StartAsync();
        await Task.WhenAll(python.StopAsync(), Work.DoAsync());
        """);

    [Fact]
    public Task TaskOfTheTaskOfAStop_Reports() => Verifier.BodyAsync("""
        var python = await PythonPort.StartAsync();
        await Task.Factory.StartNew(() => {|PORT008:python.StopAsync()|});
        """);

    [Fact]
    public Task UnwrappedTaskOfAStop_DoesNotReport() => Verifier.BodyAsync("""
        var python = await PythonPort.StartAsync();
        await Task.Factory.StartNew(() => python.StopAsync()).Unwrap();
        """);
}
