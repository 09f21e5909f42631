namespace PortLeak.Diagnostics;

/// <summary>How many ports there are and were, each counted once as active and then once as stopped or leaked.</summary>
internal sealed class PortCounts
{
    public static readonly PortCounts Process = new();

    private readonly Lock _gate = new();

    public long Started { get; private set; }

    public long Active { get; private set; }

    public long Peak { get; private set; }

    public long Stopped { get; private set; }

    public long Leaked { get; private set; }

    public void CountStart()
    {
        lock (_gate)
        {
            Started++;
            Active++;
            Peak = Math.Max(Peak, Active);
        }
    }

    public void CountStop()
    {
        lock (_gate)
        {
            Active--;
            Stopped++;
        }
    }

    public void CountLeak()
    {
        lock (_gate)
        {
            Active--;
            Leaked++;
        }
    }
}
