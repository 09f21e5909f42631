namespace PortLeak.Wire;

/// <summary>What ends a call before its answer. Most calls have none, and are small.</summary>
internal sealed class CallTerms
{
    public TimeSpan Timeout { get; set; }

    public string? Name { get; set; }

    public Exception? Interruption { get; set; }

    public long GivenUpAt { get; set; } = long.MaxValue;

    public int Reminders { get; set; }

    public CancellationTokenRegistration Registration { get; set; }
}
