using Microsoft.Extensions.Logging;
using PortLeak.Channels;
using PortLeak.Diagnostics;
using PortLeak.Lifetime;
using PortLeak.Wire;

namespace PortLeak.Sessions;

internal sealed partial class PortThread
{
    /// <summary>
    /// Stops the interpreter politely: what was called is answered, its exit handlers run, and after the grace period the
    /// lifeline is cut. Idempotent.
    /// </summary>
    public void Stop(PortExitReason reason)
    {
        CancelStart(new CancellationToken(canceled: true));
        lock (_gate)
        {
            if (_state != PortState.Running)
                return;
            _state = PortState.Stopping;
            _reason = reason;
        }

        Session.Close(static () => new ObjectDisposedException(nameof(Port), "The port was stopped."));
        CutWithin(StopGracePeriod);
        // Half of the time to finish what runs, the other half to let go of it and run the exit handlers.
        lock (_gate)
            _interruptAt = Environment.TickCount64 + (long)(StopGracePeriod.TotalMilliseconds / 2);
        Session.SayGoodbye();
        Channel?.Wake();
    }

    /// <summary>Ends the interpreter at once. Idempotent.</summary>
    public void Kill(PortExitReason reason)
    {
        CancelStart(new CancellationToken(canceled: true));
        lock (_gate)
        {
            if (_state is PortState.Starting or PortState.Stopped)
                return;
            _state = PortState.Stopping;
            if (_reason is null or PortExitReason.Stopped)
                _reason = reason;
        }

        if (reason == PortExitReason.Killed)
            Session.Close(static () => new ObjectDisposedException(nameof(Port), "The port was killed."));
        _guest.Lifeline.Cut();
    }

    /// <summary>
    /// What a finalizer may do about a port that was dropped: no I/O, no log, no wait. The kernel ends the interpreter.
    /// </summary>
    public void Abandon()
    {
        lock (_gate)
        {
            if (_state == PortState.Starting)
                ThreadPool.UnsafeQueueUserWorkItem(static port => port.Stop(PortExitReason.Collected), this, preferLocal: false);
            if (_state != PortState.Running)
                return;
            _state = PortState.Stopping;
            _reason = PortExitReason.Collected;
            PortCounts.Process.CountLeak(_launch.Language);
        }

        _guest.Lifeline.Cut();
        ThreadPool.UnsafeQueueUserWorkItem(static port => port.ReportLeak(), this, preferLocal: false);
    }

    private void ReportLeak()
    {
        var report = new PortLeakReport(ProcessId, _launch.Command.ToString(), _launch.Site?.ToString());
        try
        {
            PortDiagnostics.Report(report);
        }
        catch (Exception error)
        {
            _log.LogError(error, "A handler of PortDiagnostics.PortLeaked threw.");
        }

        _log.LogWarning("{Report}", report);
    }

    private void CutWithin(TimeSpan time)
    {
        if (time == Timeout.InfiniteTimeSpan)
            return;
        lock (_gate)
            _cutAt = Math.Min(_cutAt, Environment.TickCount64 + (long)Math.Ceiling(time.TotalMilliseconds));
    }

    private int MillisecondsLeft()
    {
        // Where the kernel cannot report the exit as an event, somebody has to look.
        const int LookForExit = 20;
        var longest = _guest.ReportsExit ? -1 : LookForExit;
        lock (_gate)
        {
            var next = Math.Min(Math.Min(_cutAt, _interruptAt), Session.EarliestDeadline);
            if (next == long.MaxValue || _guest.Lifeline.IsCut)
                return longest;
            var left = (int)Math.Clamp(next - Environment.TickCount64, 0, int.MaxValue);
            return longest < 0 ? left : Math.Min(left, longest);
        }
    }

    private void KeepDeadlines()
    {
        Session.KeepDeadlines();
        if (Environment.TickCount64 >= Interlocked.Read(ref _interruptAt))
        {
            Interlocked.Exchange(ref _interruptAt, long.MaxValue);
            Session.InterruptAll(static () => new ObjectDisposedException(
                nameof(Port), "The port was stopped while the call was running, and the call was interrupted."));
        }

        lock (_gate)
        {
            if (_guest.Lifeline.IsCut || Environment.TickCount64 < _cutAt)
                return;
            _late = _state == PortState.Starting && !_cancelled.IsCancellationRequested;
            if (_reason is PortExitReason.Stopped)
                _reason = PortExitReason.Killed;
            else
                _reason ??= PortExitReason.ProtocolBroken;
        }

        Cut();
    }

    private ExitStatus AwaitExit()
    {
        while (!HasExited(_guest.Channel.Wait(ChannelEvents.Exited, MillisecondsLeft())))
            KeepDeadlines();
        var status = _guest.WaitForExit();
        // Its descendants first: whatever else happens here, none of them stays.
        _guest.Lifeline.Cut();
        return status;
    }

    private void End(ExitStatus status)
    {
        // From here on nobody else reads.
        lock (_reading)
            _channelClosed = true;
        ReadWhatIsLeft();
        Disperse();
        var exit = new PortExit(
            _reason ?? (status.Signal is null ? PortExitReason.Exited : PortExitReason.Crashed),
            status.Code,
            status.Signal,
            _errors.ToString());

        PortState last;
        lock (_gate)
        {
            last = _state;
            _state = PortState.Stopped;
            if (last != PortState.Starting && exit.Reason != PortExitReason.Collected)
                PortCounts.Process.CountStop(_launch.Language, exit.Reason);
        }

        var asked = exit.Reason is PortExitReason.Stopped or PortExitReason.Killed;
        if (!asked || last == PortState.Running)
            Session.Close(() => new PortExitedException(exit));
        if (Handlers?.TryGetTarget(out var handlers) == true)
            handlers.End();
        _guest.Dispose();
        _faults.Writer.TryComplete();
        _messages.Writer.TryComplete();
        Links.Dispose();
        if (last == PortState.Starting)
            FailStart(status);
        else
            _exited.TrySetResult(exit);
        // Whoever learns of the end from a call finds the port ended.
        Session.FailAll(() => _broken as PortProtocolException ?? (Exception)new PortExitedException(exit));
    }

    /// <summary>Ends what waits for this thread, which will do nothing for it any more.</summary>
    private void Forsake(Exception error)
    {
        var exit = new PortExit(_reason ?? PortExitReason.ProtocolBroken, null, null, _errors.ToString());
        _state = PortState.Stopped;
        _faults.Writer.TryComplete(error);
        _messages.Writer.TryComplete(error);
        _started.TrySetException(error);
        _exited.TrySetResult(exit);
        // There is none before the interpreter runs.
        Session?.Close(() => new PortExitedException(exit));
        Session?.FailAll(() => new PortExitedException(exit));
    }

    private void ReadWhatIsLeft()
    {
        // At most what pipes hold: a descendant outside of the group may write for ever.
        const int Most = 4 * 1024 * 1024;
        for (int read = 0, count = 1; count > 0 && read < Most; read += count)
            count = (_open & ChannelEvents.Frames) == 0 ? 0 : ReadFrames();
        for (int read = 0, count = 1; count > 0 && read < Most; read += count)
            count = Pump(ChannelStream.Output);
        for (int read = 0, count = 1; count > 0 && read < Most; read += count)
            count = Pump(ChannelStream.Errors);
        _outputLines.Complete();
        _errorLines.Complete();
    }

    private void GiveUp(PendingCall call)
    {
        var threads = _launch.Settings.MaxConcurrentCalls;
        _abandoned++;
        _log.LogWarning(
            "{Call} was interrupted and did not yield within {Grace}; {Abandoned} of {Threads} threads are lost.",
            call.Name, StopGracePeriod, _abandoned, threads);
        if (_abandoned >= threads)
            Kill(PortExitReason.Unresponsive);
    }

    /// <summary>Takes an error that nobody waits for.</summary>
    public void Fault(PortException error)
    {
        _log.LogError(error, "What nobody waits for failed.");
        _faults.Writer.TryWrite(error);
    }
}
