namespace PortLeak.Analyzers.Tests.Dataflow;

/// <summary>What a method costs grows with its length, not with its length times its ports.</summary>
public sealed class ManyStartsTests
{
    [Fact]
    public void TwiceTheStatementsAndStarts_TakeTwiceTheWork()
    {
        var shorter = VisitsOf(starts: 50);
        var longer = VisitsOf(starts: 100);

        Assert.InRange(longer, 1.5 * shorter, 2.3 * shorter);
    }

    [Fact]
    public Task LeakAmongManyPorts_ReportsItAlone() => Verifier.BodyAsync(
        $$"""
        {{Starts(40)}}
        var leaked = await {|PORT001:PythonPort.StartAsync()|};
        {{Starts(40, first: 40)}}
        """);

    private static int VisitsOf(int starts) => Bodies.OfBody(Starts(starts)).Solution.Flow.Visits;

    private static string Starts(int count, int first = 0) => string.Join('\n', Enumerable.Range(first, count).Select(i => $$"""
        await using var port{{i}} = await PythonPort.StartAsync();
        if (Environment.TickCount > {{i}})
            Work.Do();
        await Work.DoAsync();
        """));
}
