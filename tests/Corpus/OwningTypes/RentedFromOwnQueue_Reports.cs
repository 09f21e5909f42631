// The owner takes an idle port out of its queue, brings it back and forgets the queue in the end.
using System.Collections.Concurrent;

public sealed class Rental : IAsyncDisposable
{
    private readonly ConcurrentQueue<RubyPort> _idle = new();

    public async Task InitializeAsync() => _idle.Enqueue(await {|PORT007:RubyPort.StartAsync()|});

    public async Task RunAsync(string script)
    {
        if (_idle.TryDequeue(out var port))
        {
            await port.ExecuteAsync(script);
            _idle.Enqueue(port);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Task.CompletedTask;
        _idle.Clear();
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
