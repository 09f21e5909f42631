using System.Runtime.CompilerServices;

namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>Many ports, ended in twelve ways. The soak in bench/ does the same with 10,000.</summary>
public sealed class ManyPortsTests
{
    private readonly Census _census = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 240_000)]
    public async Task FourHundredPortsEndedInNineWays_LeaveNothing_NeitherOfThemNorInTheHost()
    {
        using var host = TestHostProcess.WithMany("python", Pythons.Default, _census, 400, "go_on");

        var before = await host.StepAsync("base");
        var after = await host.StepAsync("ended");

        Assert.Equal(before, after);
        await _census.AssertEmptyAsync();
        host.Release();
    }

    [Theory(Timeout = 120_000)]
    [InlineData("exit")]
    [InlineData("fail_fast")]
    [InlineData("wait_for_kill")]
    public async Task ThirtyFourPortsThatEndWithTheirHost_LeaveNothing(string ending)
    {
        using var host = TestHostProcess.WithMany("python", Pythons.Default, _census, 34, ending);

        await host.StepAsync("busy");
        Assert.Equal(34, _census.Count);
        if (ending == "wait_for_kill")
            host.Kill();
        else
            host.Release();
        await host.ExitAsync();

        await _census.AssertEmptyAsync();
    }

    /// <summary>The seed of this project: with ErlPort, ten of ten interpreters are left.</summary>
    [Fact(Timeout = 120_000)]
    public async Task TenTasksThatStartAPortEach_AndAreCancelledOrTimeOut_AndNeverStopIt_LeaveNothing()
    {
        using var cancelled = new CancellationTokenSource();
        var tasks = Enumerable.Range(0, 10).Select(i => StartAndHangAsync(i, cancelled.Token)).ToArray();
        await Wait.UntilAsync(() => _census.Count == 10, "ten interpreters", seconds: 30);

        await cancelled.CancelAsync();
        foreach (var task in tasks)
            await Assert.ThrowsAnyAsync<Exception>(() => task);
        Array.Clear(tasks);

        await Wait.UntilAsync(
            () =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return _census.Count == 0;
            },
            "no interpreter is left",
            seconds: 20);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task StartAndHangAsync(int number, CancellationToken cancelled)
    {
#pragma warning disable PORT001 // Nobody stops this port: that is the point.
        var python = await Pythons.StartAsync(_census.Mark);
#pragma warning restore PORT001
        var patience = new PortCallOptions { Timeout = TimeSpan.FromSeconds(2) };
        if (number % 2 == 0)
            await python.CallAsync("probe", "sleep", [600], cancelled);
        else
            await python.CallAsync("probe", "sleep", [600], patience, Token);
    }
}
