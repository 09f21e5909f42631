namespace PortLeak.Ownership;

/// <summary>
/// What a port is linked to. An owner that ends stops the port; a port that ends leaves nothing behind at its owners, which
/// may live for ever.
/// </summary>
internal sealed class OwnerLinks(Action stop) : IDisposable
{
    private readonly CancellationTokenSource _ended = new();
    private readonly Lock _gate = new();
    private readonly List<CancellationTokenRegistration> _registrations = [];
    private bool _disposed;

    public void Add(Task owner)
    {
        // A continuation cannot be taken back, but it can be cancelled.
        owner.ContinueWith(
            static (_, stop) => ((Action)stop!)(),
            stop,
            _ended.Token,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    public void Add(CancellationToken owner)
    {
        var registration = owner.UnsafeRegister(static stop => ((Action)stop!)(), stop);
        lock (_gate)
        {
            if (!_disposed)
            {
                _registrations.Add(registration);
                return;
            }
        }

        registration.Dispose();
    }

    public void Dispose()
    {
        lock (_gate)
            _disposed = true;
        _ended.Cancel();
        foreach (var registration in _registrations)
            registration.Dispose();
        _registrations.Clear();
    }
}
