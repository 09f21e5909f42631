using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PortLeak.Runtime.Tests.Hosting;

public sealed class HealthTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task APortThatServes_IsHealthy_EvenWhileItIsBusy()
    {
        await using var services = Services(
            services => services.AddPythonPort(Hosts.Python()), PortHealthChecks.PythonPort());
        var python = services.GetRequiredService<PythonPort>();
        await python.CallAsync("probe", "echo", [1], Token);
        await python.CastAsync("probe", "sleep", [1], Token);

        var entry = await CheckAsync(services, "python");

        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal(python.ProcessId, entry.Data["processId"]);
    }

    [Fact(Timeout = 60_000)]
    public async Task APortThatHasEnded_IsUnhealthy_AndSaysHow()
    {
        await using var services = Services(
            services => services.AddKeyedPythonPort("scorer", Hosts.Python()), PortHealthChecks.PythonPort("scorer"));
        var python = services.GetRequiredKeyedService<PythonPort>("scorer");
        await Assert.ThrowsAsync<PortExitedException>(() => python.CallAsync("probe", "leave", [3], Token));

        var entry = await CheckAsync(services, "scorer");

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Equal("The interpreter exited with code 3.", entry.Description);
    }

    [Fact(Timeout = 60_000)]
    public async Task APortWhoseProbeThrows_IsWhatTheRegistrationSays()
    {
        await using var services = Services(
            services => services.AddPythonPort(Hosts.Python()),
            PortHealthChecks.PythonPort(
                probe: (python, token) => python.CallAsync("probe", "nothing_of_that_name", [], token),
                failureStatus: HealthStatus.Degraded));
        await services.GetRequiredService<PythonPort>().CallAsync("probe", "echo", [1], Token);

        var entry = await CheckAsync(services, "python");

        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.IsType<PortCallException>(entry.Exception);
    }

    [Fact(Timeout = 60_000)]
    public async Task APool_IsHealthyAgainAfterItsInterpreterHasEnded()
    {
        await using var services = Services(
            services => services.AddPythonPortPool(Hosts.Python(), pool => pool.MaxSize = 1),
            PortHealthChecks.PythonPortPool(probe: (python, token) => python.CallAsync("probe", "echo", [1], token)));
        var pool = services.GetRequiredService<PythonPortPool>();
        await Assert.ThrowsAsync<PortExitedException>(() => pool.CallAsync("probe", "leave", [3], Token));

        var entry = await CheckAsync(services, "python-pool");

        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal(1, entry.Data["idle"]);
    }

    [Fact(Timeout = 60_000)]
    public async Task APoolThatIsBusy_IsHealthy_AndItsProbeWaitsForNobody()
    {
        await using var services = Services(
            services => services.AddPythonPortPool(Hosts.Python(), pool => pool.MaxSize = 1),
            PortHealthChecks.PythonPortPool(probe: (_, _) => throw new InvalidOperationException("never asked")));
        await using var lease = await services.GetRequiredService<PythonPortPool>().RentAsync(Token);

        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(services, "python-pool")).Status);
    }

    [Fact(Timeout = 60_000)]
    public async Task APoolWhoseOnlyInterpreterIsBeingStarted_IsHealthyOnceItServes()
    {
        using var slow = new SlowPython(seconds: 1);
        await using var services = Services(
            services => services.AddPythonPortPool(slow.Configure, pool => pool.MaxSize = 1), PortHealthChecks.PythonPortPool());
        var call = services.GetRequiredService<PythonPortPool>().CallAsync<int>("probe", "echo", [1], Token);

        var entry = await CheckAsync(services, "python-pool");

        Assert.Equal(1, await call);
        Assert.Equal(HealthStatus.Healthy, entry.Status);
    }

    [Fact(Timeout = 60_000)]
    public async Task APoolThatCannotStart_IsUnhealthy_AndSaysWhy()
    {
        await using var services = Services(
            services => services.AddRubyPortPool(options => options.Executable = "/nowhere/ruby"), PortHealthChecks.RubyPortPool());

        var entry = await CheckAsync(services, "ruby-pool");

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.IsType<PortStartException>(entry.Exception);
        Assert.Contains("/nowhere/ruby", entry.Description);
    }

    private static ServiceProvider Services(Action<IServiceCollection> configure, HealthCheckRegistration check)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddHealthChecks().Add(check);
        configure(services);
        return services.BuildServiceProvider();
    }

    private static async Task<HealthReportEntry> CheckAsync(ServiceProvider services, string name) =>
        (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Entries[name];
}
