namespace PortLeak;

public sealed class RubyPortPool(RubyPortOptions? options = null, PortPoolOptions? pool = null)
    : PortPool<RubyPort>(options, pool)
{
    private protected override RubyPort StartWorker() => new();
}
