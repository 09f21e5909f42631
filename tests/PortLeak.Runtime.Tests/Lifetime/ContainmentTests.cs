namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>A descendant that leaves the group is caught by strict containment. Skipped by name where it cannot be had.</summary>
public sealed class ContainmentTests
{
    private readonly Census _census = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 60_000)]
    [InlineData(Containment.PidNamespace)]
    [InlineData(Containment.Cgroup)]
    public async Task ADaemon_EndsWithItsPort(Containment containment)
    {
        await using var python = await StartAsync(containment);
        await python.CallAsync<int>("states", "daemon", [], Token);

        var exit = await python.StopAsync(Token);

        Assert.Equal((PortExitReason.Stopped, 0), (exit.Reason, exit.ExitCode));
        await _census.AssertEmptyAsync();
    }

    [Theory(Timeout = 60_000)]
    [InlineData(Containment.PidNamespace)]
    [InlineData(Containment.Cgroup)]
    public async Task ADaemon_EndsWithAKilledHost(Containment containment)
    {
        await (await StartAsync(containment)).DisposeAsync();
        using var host = new TestHostProcess(
            "python", Pythons.Default, _census, "daemon_and_hold", "wait_for_kill", containment);

        await host.StepAsync("busy");
        host.Kill();

        await _census.AssertEmptyAsync();
    }

    [Theory(Timeout = 60_000)]
    [InlineData(Containment.PidNamespace)]
    [InlineData(Containment.Cgroup)]
    public async Task AContainedPort_CallsFailsAndExitsAsAnyOther(Containment containment)
    {
        await using var python = await StartAsync(containment);

        Assert.Equal("a", await python.CallAsync<string>("probe", "echo", ["a"], Token));
        Assert.True(Directory.Exists($"/proc/{python.ProcessId}"));
        var error = await Assert.ThrowsAsync<PortExitedException>(() => python.CallAsync("probe", "leave", [4], Token));
        Assert.Equal(4, error.Exit.ExitCode);
    }

    private async Task<PythonPort> StartAsync(Containment containment)
    {
        try
        {
            return await Pythons.StartAsync(options =>
            {
                _census.Mark(options);
                options.Containment = containment;
            });
        }
        catch (PortStartException error) when (error.Message.Contains("cannot be had here", StringComparison.Ordinal))
        {
            Assert.Skip(error.Message);
            throw;
        }
    }
}
