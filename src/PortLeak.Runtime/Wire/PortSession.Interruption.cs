namespace PortLeak.Wire;

/// <content>
/// Cancellation and timeouts: the interpreter is told, over a way of its own, and answers once the code that ran has let go.
/// </content>
internal sealed partial class PortSession
{
    // Of what was interrupted the interpreter is reminded until it lets go, each time after twice the time, in milliseconds.
    // It needs that when its code was about to enter a system call that blocks just when the signal came, or when the way was
    // full.
    private const int FirstReminder = 5;
    private const int MostDoublings = 6;

    private readonly Lock _deadlines = new();
    private long _earliest = long.MaxValue;

    /// <summary>When <see cref="KeepDeadlines"/> is to be called, in ticks of the system.</summary>
    public long EarliestDeadline
    {
        get
        {
            lock (_deadlines)
                return _earliest;
        }
    }

    /// <summary>Called with a call that was interrupted and has not let go within the grace period. It has failed.</summary>
    public Action<PendingCall>? GaveUp { get; set; }

    /// <summary>Interrupts a call: it fails with the error once the interpreter has let go of it.</summary>
    public void Interrupt(PendingCall call, Exception error)
    {
        var now = Environment.TickCount64;
        if (call.TryInterrupt(error, now + (long)gracePeriod.TotalMilliseconds))
            Tell(call, now);
    }

    /// <summary>Interrupts every pending call.</summary>
    public void InterruptAll(Func<Exception> error)
    {
        foreach (var call in _calls.Snapshot())
            Interrupt(call, error());
    }

    /// <summary>Interrupts calls whose time is over, and gives up those that were interrupted and do not yield.</summary>
    public void KeepDeadlines()
    {
        var now = Environment.TickCount64;
        lock (_deadlines)
        {
            if (now < _earliest)
                return;
            _earliest = long.MaxValue;
        }

        var next = long.MaxValue;
        foreach (var call in _calls.Snapshot())
        {
            if (call.Deadline <= now)
                Expire(call, now);
            if (!call.IsCompleted)
                next = Math.Min(next, call.Deadline);
        }

        lock (_deadlines)
            _earliest = Math.Min(_earliest, next);
    }

    private void Expire(PendingCall call, long now)
    {
        if (call.Interruption is null)
        {
            var message = $"{call.Name} took longer than {call.Timeout} and was interrupted.";
            Interrupt(call, new PortTimeoutException(message, call.Timeout));
            return;
        }

        if (now < call.GivenUpAt)
        {
            Tell(call, now);
            return;
        }

        if (_calls.Remove(call.Id) is null)
            return;
        GaveUp?.Invoke(call);
        call.Fail(call.Interruption);
        call.DeliverElsewhere();
    }

    private void Tell(PendingCall call, long now)
    {
        call.Deadline = Math.Min(call.GivenUpAt, now + (FirstReminder << call.Reminders));
        call.Reminders = Math.Min(MostDoublings, call.Reminders + 1);
        channel.Interrupt(call.Id);
        Watch(call.Deadline);
    }

    private void Watch(long deadline)
    {
        lock (_deadlines)
        {
            if (deadline >= _earliest)
                return;
            _earliest = deadline;
        }

        channel.Wake();
    }
}
