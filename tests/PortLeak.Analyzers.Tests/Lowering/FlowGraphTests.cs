namespace PortLeak.Analyzers.Tests.Lowering;

public sealed class FlowGraphTests
{
    [Fact]
    public void StartCallStop_HasAnExceptionEdgeFromEachStepThatMayThrow() => AssertPrints(
        """
        var python = await PythonPort.StartAsync();
        await python.CallAsync("m", "f");
        await python.StopAsync();
        """,
        """
        B2
          to B3
        B3
            may throw: PythonPort.StartAsync()
          throws to ExceptionalExit
          to B4
        B4
            t2 := start pending PythonPort.StartAsync()
            await t2 !
          throws to ExceptionalExit
          to B5
        B5
            python = t2
            forget t2
            use python
            may throw: python.CallAsync("m", "f")
          throws to ExceptionalExit
          to B6
        B6
            stop python by StopAsync
          to NormalExit without python
        """);

    [Fact]
    public void Finally_IsPlacedOnceForEachWayThroughIt() => AssertPrints(
        """
        var python = PythonPort.Start();
        try
        {
            python.Call<int>("m", "f");
        }
        finally
        {
            python.Stop();
        }
        """,
        """
        B2
          to B3
        B3
            may throw: PythonPort.Start()
          throws to ExceptionalExit
          to B4
        B4
            t2 := start PythonPort.Start()
            python = t2
            forget t2
          to B5
        B5
            use python
            may throw: python.Call<int>("m", "f")
          throws to B6
          to B7
        B6
            stop python by Stop
          unwinds to ExceptionalExit
        B7
          to B8
        B8
            stop python by Stop
          to NormalExit without python
        """);

    [Fact]
    public void HandlerOfOneType_IsEnteredAndPassed() => AssertPrints(
        """
        var python = PythonPort.Start();
        try
        {
            python.Call<int>("m", "f");
        }
        catch (OperationCanceledException)
        {
            python.Stop();
        }
        """,
        """
        B2
          to B3
        B3
            may throw: PythonPort.Start()
          throws to ExceptionalExit
          to B4
        B4
            t2 := start PythonPort.Start()
            python = t2
            forget t2
          to B5
        B5
            use python
            may throw: python.Call<int>("m", "f")
          throws to B6
          throws to ExceptionalExit
          to B7
        B6
            stop python by Stop
          to NormalExit without python
        B7
          to NormalExit without python
        """);

    [Fact]
    public void KnownException_GoesToTheHandlerThatMatchesAndThroughItsFilter()
    {
        var printed = Bodies.OfBody("""
            try
            {
                throw new InvalidOperationException();
            }
            catch (ArgumentException)
            {
                PythonPort.Start();
            }
            catch (Exception e) when (e.HResult == 1)
            {
                RubyPort.Start();
            }
            """).Printed;

        Assert.DoesNotContain("PythonPort.Start()", printed, StringComparison.Ordinal);
        Assert.Contains("RubyPort.Start()", printed, StringComparison.Ordinal);
        Assert.Contains("unwinds to ExceptionalExit", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Yield_HasAnAbandonmentEdgeThroughTheFinally()
    {
        var printed = Bodies.Of("""
            public static class Program
            {
                public static async IAsyncEnumerable<int> RunAsync()
                {
                    await using var python = await PythonPort.StartAsync();
                    yield return 1;
                }
            }
            """).Printed;

        Assert.Contains("yield\n  abandoned to B7\n", printed, StringComparison.Ordinal);
        Assert.Contains("unwinds to NormalExit", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void CallsInARow_KeepTheFirstThatMayThrow()
    {
        var printed = Bodies.OfBody("""
            var python = PythonPort.Start();
            Work.Do();
            Work.Check();
            python.Stop();
            """).Printed;

        Assert.Contains("may throw: Work.Do()", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Work.Check()", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void SumOfTenThousandTerms_NeedsNoStack()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("seed", 10_000));

        var printed = Bodies.OfBody($$"""
            var seed = 1;
            var python = PythonPort.Start();
            var total = {{sum}};
            python.Stop();
            """).Printed;

        Assert.Contains("stop python", printed, StringComparison.Ordinal);
    }

    private static void AssertPrints(string body, string graph) =>
        Assert.Equal(graph.ReplaceLineEndings("\n"), Bodies.OfBody(body).Printed);
}
