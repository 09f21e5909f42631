namespace PortLeak.Diagnostics;

/// <summary>How many ports there are and were, each counted once as active and then once as stopped or leaked.</summary>
internal sealed class PortCounts
{
    public static readonly PortCounts Process = new();

    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, PortTally> _tallies = [];

    public long Started { get; private set; }

    public long Active { get; private set; }

    public long Peak { get; private set; }

    public long Stopped { get; private set; }

    public long Leaked { get; private set; }

    public void CountStart(string language)
    {
        lock (_gate)
        {
            Started++;
            Active++;
            Peak = Math.Max(Peak, Active);
            var tally = TallyOf(language);
            tally.Started++;
            tally.Active++;
        }
    }

    public void CountStop(string language, PortExitReason reason)
    {
        lock (_gate)
        {
            Active--;
            Stopped++;
            var tally = TallyOf(language);
            tally.Active--;
            tally.Stopped[reason] = tally.Stopped.GetValueOrDefault(reason) + 1;
        }
    }

    public void CountLeak(string language)
    {
        lock (_gate)
        {
            Active--;
            Leaked++;
            var tally = TallyOf(language);
            tally.Active--;
            tally.Leaked++;
        }
    }

    /// <summary>Reads something of each language's tally.</summary>
    public List<T> Read<T>(Func<string, PortTally, IEnumerable<T>> read)
    {
        lock (_gate)
            return [.. _tallies.SelectMany(entry => read(entry.Key, entry.Value))];
    }

    private PortTally TallyOf(string language)
    {
        if (!_tallies.TryGetValue(language, out var tally))
            _tallies.Add(language, tally = new());
        return tally;
    }
}
