using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace PortLeak.Runtime.Tests.Hosting;

public sealed class HostedPoolTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task APool_IsWarmWhenTheHostHasStarted_AndGoneWhenItHasStopped()
    {
        var census = new Census();
        using var host = Hosts.Build(services => services.AddPythonPortPool(Hosts.Python(census), pool => pool.MinIdle = 2));

        await host.StartAsync(Token);
        Assert.Equal(2, host.Services.GetRequiredService<PythonPortPool>().Usage.Idle);
        await host.StopAsync(Token);

        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task KeyedRubyPools_AreHostedAlike()
    {
        Rubies.Require();
        using var host = Hosts.Build(services => services.AddKeyedRubyPortPool("text", null, pool => pool.MaxSize = 1));
        await host.StartAsync(Token);

        var pool = host.Services.GetRequiredKeyedService<RubyPortPool>("text");

        Assert.Equal(3, await pool.CallAsync<double>("Math", "cbrt", [27.0], Token));
        Assert.Equal(1, pool.Usage.MaxSize);
        await host.StopAsync(Token);
    }

    [Fact(Timeout = 60_000)]
    public async Task TheHostsStop_WaitsForWhatIsInUse()
    {
        using var host = Hosts.Build(services => services.AddPythonPortPool(Hosts.Python()));
        await host.StartAsync(Token);
        var running = host.Services.GetRequiredService<PythonPortPool>().CallAsync("probe", "sleep", [0.3], Token);

        await host.StopAsync(Token);

        Assert.True(running.IsCompletedSuccessfully);
    }

    [Fact(Timeout = 60_000)]
    public async Task TheHostsStop_EndsWhatIsInUseWhenItsTimeIsOver()
    {
        var census = new Census();
        using var host = Hosts.Build(services => services
            .Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(500))
            .AddPythonPortPool(
                options =>
                {
                    Hosts.Python(census)(options);
                    options.StopGracePeriod = TimeSpan.FromMinutes(10);
                },
                pool => pool.DrainTimeout = TimeSpan.FromMinutes(10)));
        await host.StartAsync(Token);
        var hung = host.Services.GetRequiredService<PythonPortPool>().CallAsync("time", "sleep", [600], Token);

        await host.StopAsync(Token);

        await Assert.ThrowsAsync<PortExitedException>(() => hung);
        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task OptionsComeFromTheConfiguration()
    {
        var configuration = Section($$"""
            {
              "Executable": "{{Pythons.Default}}",
              "ModulePaths": [ "{{Pythons.Modules}}" ],
              "Environment": { "GREETING": "hello" },
              "CallTimeout": "00:00:20",
              "Pool": { "MaxSize": 3, "MinIdle": 1, "RecycleAfterCalls": 1000 }
            }
            """);
        using var host = Hosts.Build(services => services.AddPythonPortPool(
            configuration, options => options.Environment["NAME"] = "you"));
        await host.StartAsync(Token);
        var pool = host.Services.GetRequiredService<PythonPortPool>();

        Assert.Equal("hello", await pool.CallAsync<string>("os", "getenv", ["GREETING"], Token));
        Assert.Equal("you", await pool.CallAsync<string>("os", "getenv", ["NAME"], Token));
        Assert.Equal(1, await pool.CallAsync<int>("probe", "echo", [1], Token));
        Assert.Equal(3, pool.Usage.MaxSize);
        await host.StopAsync(Token);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("""{ "ModulePath": [ "." ] }""", "The Python pool 'scorer': the configuration key 'ModulePath' is no option; there are Arguments,")]
    [InlineData("""{ "Pool": { "MaxSzie": 4 } }""", "The Python pool 'scorer': the configuration key 'Pool:MaxSzie' is no option")]
    [InlineData("""{ "StartTimeout": "-00:00:01" }""", "The Python pool 'scorer': StartTimeout is -00:00:01; its range is")]
    [InlineData("""{ "ModulePaths": [ "/nowhere" ] }""", "The Python pool 'scorer': ModulePaths: the directory '/nowhere' does not exist.")]
    [InlineData("""{ "Pool": { "MaxSize": 0 } }""", "The Python pool 'scorer': MaxSize")]
    public async Task AWrongConfiguration_FailsTheStartOfTheHostAndSaysWhy(string json, string message)
    {
        using var host = Hosts.Build(services => services.AddKeyedPythonPortPool("scorer", Section(json)));

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Token));

        Assert.Contains(message, error.Message);
    }

    [Fact(Timeout = 60_000)]
    public async Task ARightConfiguration_OfAPortIsRead()
    {
        using var host = Hosts.Build(services => services.AddKeyedPythonPort(
            "p", Section($$"""{ "Executable": "{{Pythons.Default}}", "MaxConcurrentCalls": "2" }""")));

        await host.StartAsync(Token);

        var both = Task.WhenAll(Enumerable.Range(0, 2).Select(
            _ => host.Services.GetRequiredKeyedService<PythonPort>("p").CallAsync<long>("threading", "get_ident", [], Token)));
        Assert.Equal(2, (await both).Length);
        await host.StopAsync(Token);
    }

    private static IConfiguration Section(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json))).Build();
}
