namespace PortLeak.Analyzers.Tests.Rules;

public sealed class NotStoppedOnExceptionTests
{
    [Fact]
    public Task CallBetweenStartAndStop_Reports() => Verifier.BodyAsync("""
        var python = await {|PORT003:PythonPort.StartAsync()|};
        await python.CallAsync("module", "function");
        await python.StopAsync();
        """);

    [Fact]
    public Task AwaitUsing_DoesNotReport() => Verifier.BodyAsync("""
        await using var python = await PythonPort.StartAsync();
        await python.CallAsync("module", "function");
        """);

    [Fact]
    public Task StopInFinally_DoesNotReport() => Verifier.BodyAsync("""
        var python = await PythonPort.StartAsync();
        try
        {
            await python.CallAsync("module", "function");
        }
        finally
        {
            await python.StopAsync();
        }
        """);

    [Fact]
    public Task StopOnlyInHandlerOfOneType_Reports() => Verifier.BodyAsync("""
        var python = await {|PORT003:PythonPort.StartAsync()|};
        try
        {
            await python.CallAsync("module", "function");
            await python.StopAsync();
        }
        catch (OperationCanceledException)
        {
            await python.StopAsync();
        }
        """);

    [Fact]
    public Task StopInHandlerOfEverything_DoesNotReport() => Verifier.BodyAsync("""
        var python = await PythonPort.StartAsync();
        try
        {
            await python.CallAsync("module", "function");
        }
        catch
        {
            await python.StopAsync();
            throw;
        }

        await python.StopAsync();
        """);

    [Fact]
    public Task ConfiguredAwait_ReportsTheStartWithoutIt() => Verifier.BodyAsync("""
        var python = await {|PORT003:PythonPort.StartAsync()|}.ConfigureAwait(false);
        await python.CallAsync("module", "function").ConfigureAwait(false);
        await python.StopAsync().ConfigureAwait(false);
        """);
}
