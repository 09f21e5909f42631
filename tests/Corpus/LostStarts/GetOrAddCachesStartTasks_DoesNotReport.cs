// The cache fills a dictionary one start at a time, behind a semaphore.
public sealed class ModelCache : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, RubyPort> _models = [];

    public async Task<RubyPort> GetAsync(string name)
    {
        await _gate.WaitAsync();
        try
        {
            if (!_models.TryGetValue(name, out var model))
            {
                model = await RubyPort.StartAsync();
                _models.Add(name, model);
            }

            return model;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var model in _models.Values)
            await model.DisposeAsync();
        _gate.Dispose();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var cache = new ModelCache();
        await Task.WhenAll(cache.GetAsync("churn"), cache.GetAsync("churn"));
    }
}
