using Microsoft.Win32.SafeHandles;
using PortLeak.Channels;

namespace PortLeak.Lifetime;

/// <summary>
/// macOS has no <c>F_SETSIG</c>, so the kernel cannot send SIGKILL by itself. The interpreter's side forks a watcher into its
/// own process group before anything of the program's runs: it blocks on the lifeline, and at its end kills the group. Before
/// that <see cref="GuestProcess.EndBeforeServing"/> has to.
/// </summary>
internal sealed class MacLifeline : ILifeline
{
    private readonly SafeFileHandle _inheritable;
    private readonly SafeFileHandle _read;
    private readonly SafeFileHandle _write;

    public MacLifeline()
    {
        (_read, _write) = Pipe.Create();
        _inheritable = Pipe.Inheritable(_read);
    }

    public int Inherited => (int)_inheritable.DangerousGetHandle();

    public bool IsCut => _write.IsClosed;

    public void Arm(int process) => _inheritable.Dispose();

    // A wrapper ends when its interpreter does; nothing else here could end it without a pid.
    public void ArmWrapper(int process)
    {
    }

    public void Cut() => _write.Dispose();

    public void Dispose()
    {
        Cut();
        _inheritable.Dispose();
        _read.Dispose();
    }
}
