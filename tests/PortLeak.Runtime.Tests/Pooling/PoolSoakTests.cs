using PortLeak.Runtime.Soak;

namespace PortLeak.Runtime.Tests.Pooling;

/// <summary>Twenty seconds, ten for each language, of what <c>bench/PortLeak.Runtime.Soak</c> does for as long as you like.</summary>
public sealed class PoolSoakTests
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    [Fact(Timeout = 120_000)]
    public Task PythonsThatAreKilledUnderLoad_LoseNoCallAndLeaveNothing()
    {
        var options = Pythons.Options;
        return SoakAsync(options, (census, pool) => new PoolSoak<PythonPort>(new PythonPortPool(options, pool), "soaking", census));
    }

    [Fact(Timeout = 120_000)]
    public Task RubiesThatAreKilledUnderLoad_LoseNoCallAndLeaveNothing()
    {
        Rubies.Require();
        var options = Rubies.Options;
        return SoakAsync(options, (census, pool) => new PoolSoak<RubyPort>(new RubyPortPool(options, pool), "Soaking", census));
    }

    private static async Task SoakAsync<TPort>(PortOptions options, Func<Census, PortPoolOptions, PoolSoak<TPort>> create)
        where TPort : Port
    {
        var census = new Census();
        census.Mark(options);
        await using var soak = create(census, new PortPoolOptions { MaxSize = 3 });

        var report = await soak.RunAsync(Time);

        Assert.InRange(report.Kills, 1, 100);
        Assert.InRange(report.Answered, 100, long.MaxValue);
        Assert.Equal(report.Made, report.Answered + report.Exited);
        Assert.Equal(0, report.ProcessesLeft);
    }
}
