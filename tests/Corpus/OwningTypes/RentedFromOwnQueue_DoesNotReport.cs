// The owner takes an idle port out of its queue, brings it back in any case and drains the queue in the end.
using System.Collections.Concurrent;

public sealed class Rental : IAsyncDisposable
{
    private readonly ConcurrentQueue<RubyPort> _idle = new();

    public async Task InitializeAsync() => _idle.Enqueue(await RubyPort.StartAsync());

    public async Task RunAsync(string script)
    {
        if (_idle.TryDequeue(out var port))
        {
            try
            {
                await port.ExecuteAsync(script);
            }
            finally
            {
                _idle.Enqueue(port);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.TryDequeue(out var port))
        {
            await port.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var rental = new Rental();
        await rental.InitializeAsync();
        await rental.RunAsync("puts 1");
    }
}
