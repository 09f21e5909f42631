using System.Diagnostics;
using PortLeak.Channels;
using PortLeak.Wire;

namespace PortLeak.Sessions;

/// <summary>
/// Who reads frames: this thread, or for a moment somebody else: a caller that blocks anyway, or the pool's thread that has
/// delivered the last answers and whose continuations have made new calls. An answer that is taken from the pipe by who goes
/// on with it costs no switch between threads, which is most of the time that a small call takes.
/// </summary>
internal sealed partial class PortThread
{
    private const int MillisecondsToLead = 1;
    private const int MillisecondsToStayAway = 3;

    // Held by whoever reads, and for good once the channel is closed.
    private readonly Lock _reading = new();
    private readonly Spinning _leadSpinning = new();
    private readonly Spinning _spinning = new();
    private volatile bool _callerReads;
    private volatile bool _handedBack;
    private volatile bool _looks;
    private long _watchedSince;
    private int _watched;
    private long _lastLead = long.MinValue;
    private long _spinUntil;
    private bool _channelClosed;

    /// <summary>Waits for a call on its caller's thread, for a short time reading the frames itself.</summary>
    public void Lead(PendingCall call)
    {
        if (Session.IsReadHere)
        {
            throw new InvalidOperationException(
                "A converter waits for an answer of the port whose value it converts: nobody reads that answer meanwhile.");
        }

        if (call.IsCompleted || !_reading.TryEnter())
            return;
        try
        {
            if (_channelClosed || _state != PortState.Running)
                return;
            _callerReads = true;
            Volatile.Write(ref _lastLead, Environment.TickCount64);
            ReadUntil(call);
        }
        catch (PortProtocolException)
        {
            // This thread finds the same, and ends the port.
        }
        finally
        {
            _callerReads = false;
            _reading.Exit();
        }

        Dispatch();
        // Others wait for answers too, or this one takes its time.
        if (Session.HasPending)
            HandBack();
    }

    /// <summary>Says that somebody waits for an answer without reading.</summary>
    public void Attend()
    {
        // Whoever reads hands back when more is pending, and so does the pump.
        if (!_callerReads && Volatile.Read(ref _pump) == 0 && Volatile.Read(ref _lastLead) != long.MinValue)
            HandBack();
    }

    private void ReadUntil(PendingCall call)
    {
        var spinUntil = _leadSpinning.Begin();
        var waited = false;
        while (true)
        {
            var count = Session.Read();
            if (call.IsCompleted)
                break;
            if (count > 0)
                continue;
            if (count < 0 || waited)
                return;
            if (spinUntil != 0 && Stopwatch.GetTimestamp() < spinUntil)
                continue;
            waited = true;
            _guest.Channel.WaitForFrames(MillisecondsToLead);
        }

        if (spinUntil == 0)
            return;
        if (waited)
            _leadSpinning.Miss();
        else
            _leadSpinning.Hit();
    }

    private void HandBack()
    {
        Volatile.Write(ref _lastLead, long.MinValue);
        _handedBack = true;
        Channel?.Wake();
    }

    /// <summary>Whether this thread leaves the frames to others, and only looks every now and then that they go on.</summary>
    private bool LooksAfterOthers()
    {
        if (StaysAway())
        {
            _looks = true;
            _watched = 0;
            return true;
        }

        _looks = false;
        // After that has been said: a pump that leaves something from here on wakes this thread.
        Interlocked.MemoryBarrier();
        var pump = Volatile.Read(ref _pump);
        if (pump == 0)
            return false;
        _looks = true;
        var now = Environment.TickCount64;
        if (pump != _watched)
            (_watched, _watchedSince) = (pump, now);
        if (now - _watchedSince < MillisecondsToStayAway)
            return false;
        // A continuation blocks or takes its time there, or the pool is busy: what it has left is done without it.
        EndPump(pump);
        Disperse();
        Session.Flush();
        return false;
    }

    /// <summary>Whether somebody else reads, or is likely to again at once.</summary>
    private bool StaysAway()
    {
        if (_callerReads)
            return true;
        var last = Volatile.Read(ref _lastLead);
        if (last == long.MinValue)
            return false;
        if (Environment.TickCount64 - last < MillisecondsToStayAway)
            return true;
        Interlocked.CompareExchange(ref _lastLead, long.MinValue, last);
        return false;
    }

    private void ReadFramesUnlessLed(ChannelEvents found)
    {
        if ((found & ChannelEvents.Frames) == 0 && !_handedBack)
            return;
        if (!_reading.TryEnter())
            return;
        int count;
        try
        {
            _handedBack = false;
            count = ReadFrames();
        }
        finally
        {
            _reading.Exit();
        }

        if (Dispatch() || count <= 0)
            return;
        if (_spinUntil != 0)
            _spinning.Hit();
        _spinUntil = _spinning.Begin();
    }

    private int MillisecondsToWait()
    {
        var left = MillisecondsLeft();
        if (_looks)
        {
            _spinUntil = 0;
            return left < 0 || left > MillisecondsToStayAway ? MillisecondsToStayAway : left;
        }

        if (_spinUntil == 0)
            return left;
        if (Stopwatch.GetTimestamp() < _spinUntil)
            return 0;
        _spinUntil = 0;
        _spinning.Miss();
        return left;
    }
}
