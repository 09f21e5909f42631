// The renter stops an idle port only where it is asked to be graceful.
using System.Collections.Concurrent;

public sealed class Renter : IAsyncDisposable
{
    private readonly ConcurrentQueue<RubyPort> _idle = new();

    public async Task<string> RenderAsync(string template)
    {
        if (!_idle.TryDequeue(out var ruby))
            ruby = await {|PORT007:RubyPort.StartAsync()|};
        try
        {
            return await ruby.CallAsync<string>("ERB", "render", [template]);
        }
        finally
        {
            _idle.Enqueue(ruby);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Input.Flag("graceful") && _idle.TryDequeue(out var ruby))
            await ruby.StopAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var renter = new Renter();
        await Task.WhenAll(renter.RenderAsync("head"), renter.RenderAsync("body"));
    }
}
