namespace PortLeak.Fakes;

/// <summary>One start of a run: what was started, in which order, and how often it was stopped since.</summary>
public sealed class Obligation
{
    private readonly List<int> _sites = [];
    private int _stops;

    internal Obligation(object subject, int order)
    {
        Subject = subject;
        Order = order;
    }

    /// <summary>The port, scope, pool, lease or other object that was started.</summary>
    public object Subject { get; }

    /// <summary>One for the first start of the run, two for the second.</summary>
    public int Order { get; }

    /// <summary>How often it was stopped; more than once is harmless.</summary>
    public int Stops => Volatile.Read(ref _stops);

    /// <summary>Whether something else has guaranteed the stop: a link, a scope, a pool.</summary>
    public bool HandedOver { get; private set; }

    /// <summary>Whether the start was taken back, as if it had failed.</summary>
    public bool Withdrawn { get; private set; }

    /// <summary>Whether somebody still has to stop it.</summary>
    public bool LeftRunning => Stops == 0 && !HandedOver && !Withdrawn;

    /// <summary>The call sites it came through, the innermost first: the start, then the calls that handed it on.</summary>
    public IReadOnlyList<int> Sites
    {
        get
        {
            lock (_sites)
                return [.. _sites];
        }
    }

    /// <summary>Records that the call at <paramref name="site"/> has returned it.</summary>
    public void CameThrough(int site)
    {
        lock (_sites)
        {
            if (!_sites.Contains(site))
                _sites.Add(site);
        }
    }

    /// <summary>Records a stop.</summary>
    /// <returns>Whether it was the first.</returns>
    public bool Stop() => Interlocked.Increment(ref _stops) == 1;

    /// <summary>Takes the start back.</summary>
    public void Withdraw() => Withdrawn = true;

    internal void HandOver() => HandedOver = true;
}
