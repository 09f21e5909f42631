namespace PortLeak;

public sealed class PythonPortPool(PythonPortOptions? options = null, PortPoolOptions? pool = null)
    : PortPool<PythonPort>(options, pool)
{
    private protected override PythonPort StartWorker() => new();
}
