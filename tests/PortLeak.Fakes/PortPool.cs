using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PortLeak.Fakes;

namespace PortLeak;

public abstract class PortPool<TPort> : IAsyncDisposable
    where TPort : Port
{
    private readonly Run _run = Run.Current;
    private readonly Obligation _obligation;
    private readonly ConcurrentBag<TPort> _idle = [];

    private protected PortPool(PortOptions? options, PortPoolOptions? pool) => _obligation = _run.Start(this);

    public Task<T> CallAsync<T>(string module, string function, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
    {
        _run.Use(_obligation, nameof(CallAsync));
        return Task.FromResult(Answers.Of<T>());
    }

    public Task CallAsync(string module, string function, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
        => CallAsync<object?>(module, function, arguments, cancellationToken);

    public Task<T> CallAsync<T>(string module, string function, IReadOnlyList<object?>? arguments, PortCallOptions options, CancellationToken cancellationToken = default)
        => CallAsync<T>(module, function, arguments, cancellationToken);

    public Task CallAsync(string module, string function, IReadOnlyList<object?>? arguments, PortCallOptions options, CancellationToken cancellationToken = default)
        => CallAsync<object?>(module, function, arguments, cancellationToken);

    public T Call<T>(string module, string function, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
        => CallAsync<T>(module, function, arguments, cancellationToken).GetAwaiter().GetResult();

    public T Call<T>(string module, string function, IReadOnlyList<object?>? arguments, PortCallOptions options, CancellationToken cancellationToken = default)
        => CallAsync<T>(module, function, arguments, cancellationToken).GetAwaiter().GetResult();

    public void Call(string module, string function, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
        => CallAsync<object?>(module, function, arguments, cancellationToken).GetAwaiter().GetResult();

    public void Call(string module, string function, IReadOnlyList<object?>? arguments, PortCallOptions options, CancellationToken cancellationToken = default)
        => CallAsync<object?>(module, function, arguments, cancellationToken).GetAwaiter().GetResult();

    public async IAsyncEnumerable<T> StreamAsync<T>(string module, string function, IReadOnlyList<object?>? arguments = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return await CallAsync<T>(module, function, arguments, cancellationToken);
        yield return await CallAsync<T>(module, function, arguments, cancellationToken);
    }

    public ValueTask<PortLease<TPort>> RentAsync(CancellationToken cancellationToken = default)
    {
        _run.Use(_obligation, nameof(RentAsync));
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<PortLease<TPort>>(cancellationToken);
        if (!_idle.TryTake(out var worker))
            worker = StartWorker();
        worker.HandOver();
        return ValueTask.FromResult(new PortLease<TPort>(this, worker));
    }

    public ValueTask DisposeAsync()
    {
        _obligation.Stop();
        while (_idle.TryTake(out var worker))
            worker.Dispose();
        return ValueTask.CompletedTask;
    }

    internal void Return(TPort worker) => _idle.Add(worker);

    private protected abstract TPort StartWorker();
}
