namespace PortLeak.Runtime.Soak;

/// <summary>What a soak of a pool saw.</summary>
internal sealed class PoolSoakReport
{
    private readonly List<(long Heap, int Descriptors, int Threads)> _observations = [];
    private long _made;
    private long _answered;
    private long _exited;

    public double Seconds { get; set; }

    public int Kills { get; set; }

    public int ProcessesLeft { get; set; }

    public long Made => _made;

    public long Answered => _answered;

    /// <summary>Calls whose interpreter was killed while they ran.</summary>
    public long Exited => _exited;

    /// <summary>Managed heap after a collection, descriptors, and threads of ports, from time to time.</summary>
    public IReadOnlyList<(long Heap, int Descriptors, int Threads)> Observations => _observations;

    public void CountMade() => Interlocked.Increment(ref _made);

    public void CountAnswered() => Interlocked.Increment(ref _answered);

    public void CountExited() => Interlocked.Increment(ref _exited);

    public void Observe() => _observations.Add((
        GC.GetTotalMemory(forceFullCollection: true),
        Directory.GetFileSystemEntries("/proc/self/fd").Length,
        Directory.GetDirectories("/proc/self/task").Count(IsOfAPort)));

    private static bool IsOfAPort(string thread)
    {
        try
        {
            return File.ReadAllText(Path.Combine(thread, "comm")).StartsWith("PortLeak");
        }
        catch (IOException)
        {
            return false;
        }
    }
}
