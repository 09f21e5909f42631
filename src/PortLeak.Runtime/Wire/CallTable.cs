namespace PortLeak.Wire;

/// <summary>The pending calls of one port. Once closed, it takes no more.</summary>
internal sealed class CallTable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ulong, PendingCall> _calls = [];
    private Func<Exception>? _closed;
    private ulong _last;

    /// <summary>The number of calls and messages so far.</summary>
    public long Made => (long)Volatile.Read(ref _last);

    /// <summary>The number of pending calls.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _calls.Count;
        }
    }

    /// <summary>Gives the call its id.</summary>
    /// <exception cref="Exception">The table is closed: what it was closed with.</exception>
    public void Add(PendingCall call)
    {
        lock (_gate)
        {
            if (_closed is not null)
                throw _closed();
            call.Id = ++_last;
            _calls.Add(call.Id, call);
        }
    }

    /// <summary>The id of a message that nobody waits for.</summary>
    /// <exception cref="Exception">The table is closed: what it was closed with.</exception>
    public ulong NextId()
    {
        lock (_gate)
            return _closed is null ? ++_last : throw _closed();
    }

    /// <summary>Takes a call out, to be completed.</summary>
    /// <returns><see langword="null"/> if it was completed before.</returns>
    public PendingCall? Remove(ulong id)
    {
        lock (_gate)
            return _calls.Remove(id, out var call) ? call : null;
    }

    /// <summary>A pending call, which stays.</summary>
    /// <returns><see langword="null"/> if it was completed before.</returns>
    public PendingCall? Find(ulong id)
    {
        lock (_gate)
            return _calls.GetValueOrDefault(id);
    }

    /// <summary>The pending calls, now.</summary>
    public PendingCall[] Snapshot()
    {
        lock (_gate)
            return [.. _calls.Values];
    }

    /// <summary>Takes no more calls. Those that are pending stay.</summary>
    /// <param name="error">Makes what a later call throws.</param>
    public void Close(Func<Exception> error)
    {
        lock (_gate)
            _closed = error;
    }

    /// <summary>Fails every pending call.</summary>
    public void FailAll(Func<Exception> error)
    {
        PendingCall[] pending;
        lock (_gate)
        {
            pending = [.. _calls.Values];
            _calls.Clear();
        }

        foreach (var call in pending)
        {
            call.Fail(error());
            call.DeliverElsewhere();
        }
    }
}
