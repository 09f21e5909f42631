using System.Diagnostics;
using PortLeak.Channels;

namespace PortLeak.Sessions;

/// <summary>
/// Who reads frames: this thread, or for a moment a caller that blocks anyway. An answer that the caller takes from the pipe
/// itself costs no switch between threads, which is most of the time that a small call takes.
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
    private long _lastLead = long.MinValue;
    private long _spinUntil;
    private bool _channelClosed;

    /// <summary>Waits for a call's task on its caller's thread, for a short time reading the frames itself.</summary>
    public void Lead(Task call)
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

        // Others wait for answers too, or this one takes its time.
        if (Session.HasPending)
            HandBack();
    }

    /// <summary>Says that somebody waits for an answer without reading.</summary>
    public void Attend()
    {
        if (Volatile.Read(ref _lastLead) != long.MinValue)
            HandBack();
    }

    private void ReadUntil(Task call)
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

    /// <summary>Whether a caller reads, or is likely to again at once.</summary>
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
        try
        {
            _handedBack = false;
            if (ReadFrames() <= 0)
                return;
            if (_spinUntil != 0)
                _spinning.Hit();
            _spinUntil = _spinning.Begin();
        }
        finally
        {
            _reading.Exit();
        }
    }

    private int MillisecondsToWait(ChannelEvents interest)
    {
        if (_spinUntil != 0)
        {
            if (Stopwatch.GetTimestamp() < _spinUntil)
                return 0;
            _spinUntil = 0;
            _spinning.Miss();
        }

        var left = MillisecondsLeft();
        var away = (_open & ChannelEvents.Frames) != 0 && (interest & ChannelEvents.Frames) == 0;
        return away && (left < 0 || left > MillisecondsToStayAway) ? MillisecondsToStayAway : left;
    }
}
