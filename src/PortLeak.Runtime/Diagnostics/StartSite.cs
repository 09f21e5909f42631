using System.Diagnostics;

namespace PortLeak.Diagnostics;

/// <summary>Where a port was started: its stack, if <see cref="PortDiagnostics.CaptureStartStacks"/> was on.</summary>
internal sealed class StartSite
{
    private readonly StackTrace _stack;

    private StartSite(StackTrace stack) => _stack = stack;

    public static StartSite? Capture() =>
        PortDiagnostics.CaptureStartStacks ? new StartSite(new StackTrace(skipFrames: 2, fNeedFileInfo: true)) : null;

    public override string ToString() => _stack.ToString();
}
