using System.Diagnostics;
using PortLeak.TestHost;

namespace PortLeak.Package.Tests;

/// <summary>The leaking sample, killed in the middle of its work: the kernel ends what it started.</summary>
public sealed class KilledServiceTests(PackageFixture package)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan DeathLimit = TimeSpan.FromSeconds(10);

    private const string Sleeps = """
        import time

        def score(line):
            time.sleep(3600)
        """;

    private const string HangsInACallThatHoldsTheInterpreterLock = """
        import ctypes
        import signal

        def score(line):
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            ctypes.PyDLL(None).sleep(3600)
        """;

    [Theory]
    [InlineData(Sleeps)]
    [InlineData(HangsInACallThatHoldsTheInterpreterLock)]
    public async Task ServiceKilledWhileItWorks_NoInterpreterIsLeft(string scorer)
    {
        using var user = new UserFolder(package);
        user.CopySample("LeakyService");
        user.Write("modules/scorer.py", scorer);
        (await user.DotnetAsync("build")).MustSucceed();
        var census = new Census();
        var start = new ProcessStartInfo(
            "dotnet", [user.PathTo("bin/Debug/net10.0/LeakyService.dll"), user.PathTo("sonnets.txt"), user.PathTo("modules")])
        {
            Environment = { [Census.Variable] = census.Marker },
        };

        using var service = Process.Start(start)!;
        try
        {
            // The service itself and the four interpreters that it starts at a time.
            await BecomesAsync(census, 5, StartLimit);
        }
        finally
        {
            service.Kill();
        }

        await service.WaitForExitAsync(TestContext.Current.CancellationToken);
        await BecomesAsync(census, 0, DeathLimit);
    }

    private static async Task BecomesAsync(Census census, int count, TimeSpan limit)
    {
        var deadline = DateTime.UtcNow + limit;
        while (census.Count != count)
        {
            Assert.True(DateTime.UtcNow < deadline, $"{census.Count} processes are alive after {limit}, not {count}.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
