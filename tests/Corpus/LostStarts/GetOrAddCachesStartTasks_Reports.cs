// The cache keeps start tasks, and a second caller that loses the race has started a port for nothing.
using System.Collections.Concurrent;

public sealed class ModelCache : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Task<RubyPort>> _models = new();

    public Task<RubyPort> GetAsync(string name) => _models.GetOrAdd(name, LoadAsync, Environment.ProcessorCount);

    private static Task<RubyPort> LoadAsync(string name, int threads)
    {
        Thread.Sleep(20);
        return {|PORT005:RubyPort.StartAsync(new RubyPortOptions { MaxConcurrentCalls = threads })|};
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var model in _models.Values)
        {
            if (model.IsCompletedSuccessfully)
                await model.Result.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var cache = new ModelCache();
        await Task.WhenAll(
            Task.Run(() => cache.GetAsync("churn")),
            Task.Run(() => cache.GetAsync("churn")));
    }
}
