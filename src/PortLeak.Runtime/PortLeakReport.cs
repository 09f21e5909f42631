namespace PortLeak;

/// <summary>A port that the program dropped without stopping it.</summary>
/// <param name="ProcessId">The id that its interpreter's process had.</param>
/// <param name="Command">The command line that started it.</param>
/// <param name="StartStack">The stack of the start, if <see cref="PortDiagnostics.CaptureStartStacks"/> was on;
/// otherwise <see langword="null"/>.</param>
public sealed record PortLeakReport(int ProcessId, string Command, string? StartStack)
{
    /// <summary>The report as a log shows it.</summary>
    public override string ToString()
    {
        var what = $"A port was dropped without being stopped (process {ProcessId}: {Command}).";
        return StartStack is null
            ? $"{what} Turn PortDiagnostics.CaptureStartStacks on to see where it was started."
            : $"{what} It was started{Environment.NewLine}{StartStack}";
    }
}
