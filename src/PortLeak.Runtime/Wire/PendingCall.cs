using PortLeak.Conversion;
using PortLeak.Diagnostics;

namespace PortLeak.Wire;

/// <summary>A call that has been made and not answered.</summary>
internal abstract class PendingCall
{
    private CancellationTokenRegistration _registration;
    private int _interrupted;

    /// <summary>What the frames of the call bear.</summary>
    public ulong Id { get; set; }

    /// <summary>What has to live as long as the call is pending: the port, which nothing else here refers to.</summary>
    public object? Keeps { get; set; }

    /// <summary>Who wants to know of the call; mostly nobody.</summary>
    public CallObservation? Observation { get; set; }

    /// <summary>When the call is to be interrupted, or after that given up, in ticks of the system.</summary>
    public long Deadline { get; set; } = long.MaxValue;

    /// <summary>How long the call may take.</summary>
    public TimeSpan Timeout { get; private set; }

    /// <summary>What is called, for messages.</summary>
    public string Name { get; private set; } = "A call";

    /// <summary>What the call fails with once the interpreter has let go of it; set when it is interrupted.</summary>
    public Exception? Interruption { get; private set; }

    /// <summary>Whether the task of the call is complete.</summary>
    public abstract bool IsCompleted { get; }

    /// <summary>Has the call interrupted after some time.</summary>
    public void EndWithin(TimeSpan timeout, string name)
    {
        Timeout = timeout;
        Name = name;
        Deadline = Environment.TickCount64 + (long)Math.Ceiling(timeout.TotalMilliseconds);
    }

    /// <summary>Has the token interrupt the call.</summary>
    public void CancelWith(CancellationToken cancellationToken, Action<PendingCall, Exception> interrupt)
    {
        _registration = cancellationToken.UnsafeRegister(
            static (state, token) =>
            {
                var (call, interrupt) = ((PendingCall, Action<PendingCall, Exception>))state!;
                interrupt(call, new OperationCanceledException(token));
            },
            (this, interrupt));
        // It may have been completed on another thread before there was anything to release.
        if (IsCompleted)
            Release();
    }

    /// <summary>Marks the call as interrupted. Only the first time counts.</summary>
    /// <returns>Whether this was the first time.</returns>
    public bool TryInterrupt(Exception interruption)
    {
        if (Interlocked.Exchange(ref _interrupted, 1) != 0)
            return false;
        Interruption = interruption;
        return true;
    }

    /// <summary>Reads the result from its frame and completes the call. A result that cannot be read fails the call.</summary>
    public abstract void Complete(IPayloadCodec codec, Frame result);

    /// <summary>Fails the call. Only the first completion counts.</summary>
    public abstract void Fail(Exception error);

    /// <summary>Lets go of what only a pending call needs.</summary>
    protected void Release()
    {
        Keeps = null;
        _registration.Unregister();
    }
}
