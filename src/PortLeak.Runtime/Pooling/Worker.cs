using System.Diagnostics;

namespace PortLeak.Pooling;

/// <summary>An interpreter of a pool.</summary>
internal sealed class Worker<TPort>(TPort port)
    where TPort : Port
{
    public TPort Port { get; } = port;

    /// <summary>When it was given back last.</summary>
    public long IdleSince { get; set; }

    /// <summary>Whether it may be lent again.</summary>
    public bool IsFit(PortPoolOptions options) =>
        Port.State == PortState.Running
        && !(Port.CallsMade >= options.RecycleAfterCalls)
        && !(options.RecycleAtResidentBytes is { } most && ResidentBytes() >= most);

    private long ResidentBytes()
    {
        try
        {
            using var process = Process.GetProcessById(Port.ProcessId);
            return process.WorkingSet64;
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            // It has just ended, before it was looked up or after.
            return long.MaxValue;
        }
    }
}
