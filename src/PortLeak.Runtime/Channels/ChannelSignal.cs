namespace PortLeak.Channels;

/// <summary>Events that have come and were not taken back yet, and somebody who waits for some of them.</summary>
internal sealed class ChannelSignal
{
    private readonly object _gate = new();
    private ChannelEvents _raised;

    public void Raise(ChannelEvents events)
    {
        lock (_gate)
        {
            _raised |= events;
            Monitor.PulseAll(_gate);
        }
    }

    public void Lower(ChannelEvents events)
    {
        lock (_gate)
            _raised &= ~events;
    }

    /// <summary>Waits until one of them has come, or the time is over: 0 does not wait, -1 waits for ever.</summary>
    public ChannelEvents Wait(ChannelEvents interest, int milliseconds)
    {
        var end = Environment.TickCount64 + milliseconds;
        lock (_gate)
        {
            while ((_raised & interest) == 0)
            {
                var left = milliseconds < 0 ? -1 : (int)Math.Max(0, end - Environment.TickCount64);
                if (left == 0 || !Monitor.Wait(_gate, left))
                    break;
            }

            return _raised & interest;
        }
    }
}
