using System.Runtime.CompilerServices;
using PortLeak.Pooling;
using PortLeak.Wire;

namespace PortLeak;

/// <summary>
/// A bounded pool of warm interpreters, for parallel loops and services. An interpreter is started when it is needed first,
/// used by one caller at a time, and replaced when it has ended.
/// </summary>
/// <typeparam name="TPort">The kind of port.</typeparam>
/// <remarks>
/// All members may be used from any thread. Who waits for an interpreter is served in order. A caller that holds a lease and
/// asks for another waits for itself when the pool is that small: give such a wait a <see cref="CancellationToken"/>.
/// </remarks>
[MustStop]
public abstract partial class PortPool<TPort> : IAsyncDisposable, IDisposable
    where TPort : Port
{
    private readonly Workforce<TPort> _workforce;

    private protected PortPool(string language, Func<CancellationToken, Task<TPort>> start, PortPoolOptions? options) =>
        _workforce = new Workforce<TPort>(language, start, (options ?? new()).Checked());

    /// <summary>How many interpreters there are now, and how many callers wait for one.</summary>
    public PortPoolUsage Usage => _workforce.Usage;

    /// <summary>
    /// Calls a function in the next interpreter that is free, and gives the items of what it returns as they come. The
    /// interpreter is on loan until the stream has ended or was left.
    /// </summary>
    /// <inheritdoc cref="Port.StreamAsync{T}"/>
    /// <exception cref="PortStartException">A new interpreter was needed and could not be started.</exception>
    public IAsyncEnumerable<T> StreamAsync<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(function);
        return ReadStream<T>(new CallTarget(module, function, arguments ?? [], null), cancellationToken);
    }

    /// <summary>Lends an interpreter, for several calls that belong together.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lease; disposing it gives the interpreter back.</returns>
    /// <exception cref="PortStartException">A new interpreter was needed and could not be started.</exception>
    /// <exception cref="PortTimeoutException">None was free within <see cref="PortPoolOptions.RentTimeout"/>.</exception>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The pool was disposed.</exception>
    [return: MustStop]
    public async ValueTask<PortLease<TPort>> RentAsync(CancellationToken cancellationToken = default) =>
        new(_workforce, await _workforce.TakeAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>
    /// Starts interpreters until <see cref="PortPoolOptions.MinIdle"/> are there, but at least one: so that the first callers
    /// need not wait, and a mistake in the options is seen now.
    /// </summary>
    /// <param name="cancellationToken">Ends the starts.</param>
    /// <exception cref="PortStartException">One could not be started. Those that could stay.</exception>
    /// <exception cref="OperationCanceledException">The starts were cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The pool was disposed.</exception>
    public Task WarmUpAsync(CancellationToken cancellationToken = default) => _workforce.WarmUpAsync(cancellationToken);

    /// <summary>
    /// Lends no more, waits up to <see cref="PortPoolOptions.DrainTimeout"/> for the interpreters that are in use, and stops
    /// them all. Idempotent.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting and the politeness: all interpreters are ended at once.</param>
    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        GC.SuppressFinalize(this);
        var stopped = _workforce.StopAsync();
        await using (cancellationToken.UnsafeRegister(
            static workforce => ((Workforce<TPort>)workforce!).KillAll(), _workforce).ConfigureAwait(false))
        {
            await stopped.ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="StopAsync"/>
    public ValueTask DisposeAsync() => new(StopAsync());

    /// <summary>The blocking twin of <see cref="DisposeAsync"/>, for synchronous code.</summary>
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _workforce.StopAsync().GetAwaiter().GetResult();
    }

    private async IAsyncEnumerable<T> ReadStream<T>(
        CallTarget target, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var worker = await _workforce.TakeAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                // One that ended before it took the call has not begun it: the next one may.
                if (worker.Port.TryOpen<T>(target) is not { } stream)
                    continue;
                var items = Port.ReadStream(worker.Port, stream, cancellationToken);
                await foreach (var item in items.ConfigureAwait(false))
                    yield return item;
                yield break;
            }
            finally
            {
                _workforce.GiveBack(worker);
            }
        }
    }
}
