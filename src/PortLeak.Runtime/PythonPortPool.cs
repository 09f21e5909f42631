namespace PortLeak;

/// <summary>A bounded pool of warm Python interpreters.</summary>
/// <param name="options">How each is started; the default is <c>python3</c> of <c>VIRTUAL_ENV</c> or <c>PATH</c>.</param>
/// <param name="pool">How many are kept, and for how long.</param>
/// <exception cref="ArgumentException">An option of the pool is outside its range.</exception>
public sealed class PythonPortPool(PythonPortOptions? options = null, PortPoolOptions? pool = null)
    : PortPool<PythonPort>("python", cancellationToken => PythonPort.StartOwnedAsync(options, cancellationToken), pool);
