using PortLeak.Conversion;
using PortLeak.Diagnostics;

namespace PortLeak.Wire;

/// <summary>
/// A call that has been made and not answered. Its outcome becomes known on the thread that reads frames, and is delivered
/// on another: what continues after the call is code of the program's.
/// </summary>
internal abstract class PendingCall : IThreadPoolWorkItem
{
    private CallTerms? _terms;
    private int _interrupted;

    /// <summary>What the frames of the call bear.</summary>
    public ulong Id { get; set; }

    /// <summary>What has to live as long as the call is pending: the port, which nothing else here refers to.</summary>
    public object? Keeps { get; set; }

    /// <summary>Who wants to know of the call; mostly nobody.</summary>
    public CallObservation? Observation { get; set; }

    /// <summary>When the call is to be interrupted, or after that looked at again, in ticks of the system.</summary>
    public long Deadline { get; set; } = long.MaxValue;

    /// <summary>
    /// Whether a thread blocks until the call is answered, and nothing else continues after it: then it may be delivered by
    /// whoever reads.
    /// </summary>
    public bool Blocks { get; set; }

    /// <summary>How long the call may take.</summary>
    public TimeSpan Timeout => _terms?.Timeout ?? default;

    /// <summary>What is called, for messages.</summary>
    public string Name => _terms?.Name ?? "A call";

    /// <summary>What the call fails with once the interpreter has let go of it; set when it is interrupted.</summary>
    public Exception? Interruption => _terms?.Interruption;

    /// <summary>When a call that was interrupted is given up, in ticks of the system.</summary>
    public long GivenUpAt => _terms?.GivenUpAt ?? long.MaxValue;

    /// <summary>How often the interpreter was reminded of the interruption.</summary>
    public int Reminders
    {
        get => _terms?.Reminders ?? 0;
        set => Terms.Reminders = value;
    }

    /// <summary>Whether the outcome of the call is known.</summary>
    public abstract bool IsCompleted { get; }

    private CallTerms Terms => _terms ?? Interlocked.CompareExchange(ref _terms, new CallTerms(), null) ?? _terms;

    /// <summary>Has the call interrupted after some time.</summary>
    public void EndWithin(TimeSpan timeout, string name)
    {
        Terms.Timeout = timeout;
        Terms.Name = name;
        Deadline = Environment.TickCount64 + (long)Math.Ceiling(timeout.TotalMilliseconds);
    }

    /// <summary>Has the token interrupt the call.</summary>
    public void CancelWith(CancellationToken cancellationToken, Action<PendingCall, Exception> interrupt)
    {
        Terms.Registration = cancellationToken.UnsafeRegister(
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
    /// <param name="interruption">What the call fails with.</param>
    /// <param name="givenUpAt">When it does so at the latest.</param>
    /// <returns>Whether this was the first time.</returns>
    public bool TryInterrupt(Exception interruption, long givenUpAt)
    {
        if (Interlocked.Exchange(ref _interrupted, 1) != 0)
            return false;
        Terms.GivenUpAt = givenUpAt;
        Terms.Interruption = interruption;
        return true;
    }

    /// <summary>Reads the result from its frame. One that cannot be read fails the call.</summary>
    public abstract void Complete(IPayloadCodec codec, Frame result);

    /// <summary>Fails the call.</summary>
    public abstract void Fail(Exception error);

    /// <summary>Tells whoever waits for the call. Runs what continues after it, on this thread.</summary>
    public abstract void Deliver();

    /// <summary>As <see cref="Deliver"/>, on the thread pool.</summary>
    public void DeliverElsewhere() => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);

    /// <inheritdoc/>
    void IThreadPoolWorkItem.Execute() => Deliver();

    /// <summary>Lets go of what only a pending call needs.</summary>
    protected void Release()
    {
        Keeps = null;
        _terms?.Registration.Unregister();
    }
}
