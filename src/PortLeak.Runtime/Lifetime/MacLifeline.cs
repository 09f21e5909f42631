using Microsoft.Win32.SafeHandles;
using PortLeak.Channels;

namespace PortLeak.Lifetime;

/// <summary>
/// macOS has no <c>F_SETSIG</c>, so the kernel cannot send SIGKILL by itself. The interpreter's side forks a watcher into its
/// own process group before anything of the program's runs: it blocks on the lifeline, and at its end kills the group. Before
/// that <see cref="GuestProcess.EndBeforeServing"/> has to.
/// </summary>
/// <remarks>
/// macOS, fcntl(2): F_SETOWN names who gets SIGIO, O_ASYNC enables it, and no command chooses another signal; a process may
/// ignore SIGIO. read(2): a read from a pipe returns 0 once no descriptor of its write end is open, which is what the watcher
/// waits for. killpg(2): 0 is the caller's own group, so the watcher signals no id that could belong to somebody else by now.
/// pipe(2): there is no pipe2, see <see cref="Pipe"/>. XNU, <c>sys_pipe.c</c>: pipes take F_SETOWN (as TIOCSPGRP) and O_ASYNC
/// (as FIOASYNC), which the pipe of interruptions needs; a read that finds the other side closed returns at once.
/// </remarks>
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

    public void ArmGroup(int process)
    {
    }

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
