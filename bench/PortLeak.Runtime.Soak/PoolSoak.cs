using System.Diagnostics;

namespace PortLeak.Runtime.Soak;

/// <summary>
/// A pool under load whose interpreters are killed at random. Each call bears a ticket, so that an answer that is lost, given
/// twice or another's is seen.
/// </summary>
internal sealed class PoolSoak<TPort>(PortPool<TPort> pool, string module, Census census) : IAsyncDisposable
    where TPort : Port
{
    private const int Callers = 24;
    private const int ItemsOfAStream = 200;

    private static readonly TimeSpan BetweenKills = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _over = new();
    private readonly PoolSoakReport _report = new();
    private long _ticket;

    /// <summary>Runs for this time, ends the pool, and tells what it saw.</summary>
    /// <exception cref="PoolSoakException">A call did what no call may.</exception>
    public async Task<PoolSoakReport> RunAsync(TimeSpan time)
    {
        await pool.WarmUpAsync();
        var clock = Stopwatch.StartNew();
        _over.CancelAfter(time);
        var killer = KillAsync();
        var observer = ObserveAsync(time / 20);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(i => i % 8 == 0 ? StreamAsync() : CallAsync()));
        await Task.WhenAll(killer, observer);
        await pool.DisposeAsync();
        var limit = Environment.TickCount64 + 5000;
        while (census.Count > 0 && Environment.TickCount64 < limit)
            await Task.Delay(20);
        _report.ProcessesLeft = census.Count;
        _report.Seconds = clock.Elapsed.TotalSeconds;
        return _report;
    }

    public async ValueTask DisposeAsync()
    {
        await pool.DisposeAsync();
        _over.Dispose();
    }

    private async Task CallAsync()
    {
        while (!_over.IsCancellationRequested)
        {
            var ticket = Interlocked.Increment(ref _ticket);
            var call = ticket % 16 == 0
                ? pool.CallAsync<long>(module, "echo_after", [ticket, 0.01])
                : pool.CallAsync<long>(module, "echo", [ticket]);
            await CountAsync(async () =>
            {
                var answer = await call;
                if (answer != ticket)
                    throw new PoolSoakException($"The call {ticket} was given the answer {answer}.");
            });
        }
    }

    private async Task StreamAsync()
    {
        while (!_over.IsCancellationRequested)
        {
            await CountAsync(async () =>
            {
                var next = 0;
                await foreach (var item in pool.StreamAsync<int>(module, "numbers", [ItemsOfAStream]))
                {
                    if (item != next++)
                        throw new PoolSoakException($"The item {next - 1} of a stream was {item}.");
                }

                if (next != ItemsOfAStream)
                    throw new PoolSoakException($"A stream of {ItemsOfAStream} items ended after {next}.");
            });
        }
    }

    private async Task CountAsync(Func<Task> call)
    {
        _report.CountMade();
        try
        {
            await call();
            _report.CountAnswered();
        }
        catch (PortExitedException)
        {
            _report.CountExited();
        }
    }

    private async Task KillAsync()
    {
        var random = new Random(8);
        while (await WaitAsync(BetweenKills))
        {
            // Not from this library, but by who has nothing to do with it.
            if (census.Processes() is not { Count: > 0 } processes)
                continue;
            try
            {
                using var process = Process.GetProcessById(processes[random.Next(processes.Count)]);
                process.Kill();
                _report.Kills++;
            }
            catch (ArgumentException)
            {
                // It had just ended.
            }
        }
    }

    private async Task ObserveAsync(TimeSpan period)
    {
        while (await WaitAsync(period))
            _report.Observe();
    }

    private async Task<bool> WaitAsync(TimeSpan time)
    {
        await Task.Delay(time, _over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !_over.IsCancellationRequested;
    }
}
