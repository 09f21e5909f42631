namespace PortLeak.Analyzers.Tests.Dataflow;

/// <summary>A test is remembered where something depends on it, and only there.</summary>
public sealed class IdleBranchTests
{
    [Fact]
    public void TestsThatUsingsMake_TeachOtherPortsNothing()
    {
        var states = Bodies.OfBody(
            """
            await using var first = await PythonPort.StartAsync();
            await using var second = await PythonPort.StartAsync();
            Console.WriteLine(first.GetType() == second.GetType());
            """).StatesAt("Console.WriteLine");

        Assert.Equal(2, states.Length);
        Assert.All(states, state => Assert.EndsWith("[]", state));
    }

    [Fact]
    public Task TestWithNothingOnItsWaysBeforeOneThatStops_DoesNotReport() => Verifier.BodyAsync(
        """
        var port = await PythonPort.StartAsync();
        var loud = Environment.HasShutdownStarted;
        var lines = 0;
        if (loud)
            lines = 1;
        if (loud)
            await port.StopAsync();
        if (!loud)
            await port.StopAsync();
        Console.WriteLine(lines);
        """);

    [Fact]
    public Task TestThatSetsWhatDecidesLater_DoesNotReport() => Verifier.BodyAsync(
        """
        var port = await PythonPort.StartAsync();
        var early = Environment.HasShutdownStarted;
        var stops = false;
        if (early)
            stops = true;
        if (stops)
            await port.StopAsync();
        if (!early)
            await port.StopAsync();
        """);

    [Fact]
    public Task TestThatSetsWhatDecidesLaterAndNothingForTheOtherCase_Reports() => Verifier.BodyAsync(
        """
        var port = await {|PORT002:PythonPort.StartAsync()|};
        var early = Environment.HasShutdownStarted;
        var stops = false;
        if (early)
            stops = true;
        if (stops)
            await port.StopAsync();
        """);

    [Fact]
    public Task TestOnWhoseWayAPortIsOverwritten_DoesNotReportWhereItWasStopped() => Verifier.BodyAsync(
        """
        PythonPort? port = await PythonPort.StartAsync();
        var done = Environment.HasShutdownStarted;
        if (done)
            await port.StopAsync();
        if (done)
            port = null;
        if (!done)
            await port!.StopAsync();
        """);
}
