using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using PortLeak.Channels;

namespace PortLeak.Lifetime;

/// <summary>Holds a lifeline's write end among the host's own descriptors, where no <see cref="LifelineKeeper"/> can be had.</summary>
internal sealed class HostHold : ILifelineHold
{
    private const int DuplicateCloseOnExec = 1030;

    private SafeFileHandle _write;

    /// <param name="read">The read end, which stays the caller's.</param>
    /// <param name="write">The write end, which is this one's from now on.</param>
    public HostHold(SafeFileHandle read, SafeFileHandle write)
    {
        _write = write;
        Add(read);
    }

    public void Add(SafeFileHandle read)
    {
        // The kernel closes a dying process's descriptors from the top: the write end must go while the read end is armed.
        if (_write.DangerousGetHandle() > read.DangerousGetHandle())
            return;
        var above = Libc.Control(
            (int)_write.DangerousGetHandle(), DuplicateCloseOnExec, (int)read.DangerousGetHandle() + 1);
        if (above < 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        var below = _write;
        _write = new SafeFileHandle(above, ownsHandle: true);
        below.Dispose();
    }

    public void LetGo() => _write.Dispose();
}
