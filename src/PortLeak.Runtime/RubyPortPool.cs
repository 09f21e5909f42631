namespace PortLeak;

/// <summary>A bounded pool of warm Ruby interpreters.</summary>
/// <param name="options">How each is started; the default is <c>ruby</c> of <c>PATH</c>.</param>
/// <param name="pool">How many are kept, and for how long.</param>
/// <exception cref="ArgumentException">An option of the pool is outside its range.</exception>
public sealed class RubyPortPool(RubyPortOptions? options = null, PortPoolOptions? pool = null)
    : PortPool<RubyPort>("ruby", cancellationToken => RubyPort.StartOwnedAsync(options, cancellationToken), pool);
