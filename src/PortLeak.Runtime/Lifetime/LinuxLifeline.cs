using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using PortLeak.Channels;

namespace PortLeak.Lifetime;

/// <summary>
/// A pipe that carries no data. The open file description of its read end has an owner and a signal: when the last
/// descriptor of the write end is closed, the kernel sends SIGKILL to the owner. No thread, interpreter lock, signal
/// handler or pid takes part.
/// </summary>
internal sealed class LinuxLifeline : ILifeline
{
    private const int SetOwner = 8;
    private const int SetSignal = 10;
    private const int Kill = 9;
    private const int Asynchronous = 0x2000;

    private readonly Lock _gate = new();
    private readonly SafeFileHandle _inheritable;

    // Kept until the exit was observed: an interpreter whose main process exits before its descendants, or whose code
    // closes descriptors by range, must not disarm it by dropping the last read end.
    private readonly SafeFileHandle _read;
    private readonly ILifelineHold _hold;
    private SafeFileHandle? _readForWrapper;

    public LinuxLifeline()
    {
        (_read, var write) = Pipe.Create();
        _hold = KeeperHold.TryTake(_read, write) ?? (ILifelineHold)new HostHold(_read, write);
        _inheritable = Pipe.Inheritable(_read);
    }

    public int Inherited => (int)_inheritable.DangerousGetHandle();

    public bool IsCut { get; private set; }

    public void Arm(int process)
    {
        Arm(_read, process);
        _inheritable.Dispose();
    }

    public void ArmGroup(int process) => Arm(_read, -process);

    public void ArmWrapper(int process)
    {
        // A description has one owner, so the wrapper needs one of its own.
        var path = $"/proc/self/fd/{_read.DangerousGetHandle()}";
        lock (_gate)
        {
            if (IsCut)
                return;
            _readForWrapper = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            _hold.Add(_readForWrapper);
            Arm(_readForWrapper, OwnSession.Leads(process) ? -process : process);
        }
    }

    public void Cut()
    {
        lock (_gate)
        {
            IsCut = true;
            _hold.LetGo();
        }
    }

    public void Dispose()
    {
        Cut();
        _inheritable.Dispose();
        _read.Dispose();
        _readForWrapper?.Dispose();
    }

    private static void Arm(SafeFileHandle read, int owner)
    {
        const int NoSuchProcess = 3;
        var descriptor = (int)read.DangerousGetHandle();
        if (Libc.Control(descriptor, SetOwner, owner) < 0
            || Libc.Control(descriptor, SetSignal, Kill) < 0
            || Libc.Control(descriptor, Libc.SetStatusFlags, Asynchronous) < 0)
        {
            // One that has exited meanwhile needs no lifeline; its exit is about to be seen.
            var error = Marshal.GetLastPInvokeError();
            if (error != NoSuchProcess)
                throw new Win32Exception(error);
        }
    }
}
