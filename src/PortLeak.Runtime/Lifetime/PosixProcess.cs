using System.Diagnostics;

namespace PortLeak.Lifetime;

/// <summary>A process that the runtime waits for, as for all of its children.</summary>
internal sealed class PosixProcess(Process process) : IStartedProcess
{
    public int Id { get; } = process.Id;

    public bool HasExited => process.HasExited;

    public ExitStatus WaitForExit()
    {
        process.WaitForExit();
        return ExitStatus.From(process.ExitCode);
    }

    public void Kill() => process.Kill();

    public void Dispose() => process.Dispose();
}
