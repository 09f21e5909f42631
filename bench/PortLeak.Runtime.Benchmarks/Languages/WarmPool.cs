namespace PortLeak.Runtime.Benchmarks.Languages;

internal sealed class WarmPool<TPort>(PortPool<TPort> pool) : IWarmPool
    where TPort : Port
{
    public async Task CallAsync(int count)
    {
        for (var call = 0; call < count; call++)
        {
            await using var lease = await pool.RentAsync();
            await lease.Port.CallAsync<int>(Language.Module, "echo", [42]);
        }
    }

    public ValueTask DisposeAsync() => pool.DisposeAsync();
}
