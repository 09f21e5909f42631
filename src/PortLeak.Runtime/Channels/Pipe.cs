using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PortLeak.Channels;

/// <summary>An anonymous pipe, both ends closed on exec.</summary>
internal readonly record struct Pipe(SafeFileHandle Read, SafeFileHandle Write)
{
    private const int CloseOnExec = 0x80000;

    public static unsafe Pipe Create()
    {
        var ends = stackalloc int[2];
        if (OperatingSystem.IsMacOS())
            CreateOnMac(ends);
        else if (Libc.Pipe(ends, CloseOnExec) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        return new(new SafeFileHandle(ends[0], ownsHandle: true), new SafeFileHandle(ends[1], ownsHandle: true));
    }

    /// <summary>
    /// A second descriptor of the same end that a process which is started now inherits under the same number. To be closed as
    /// soon as it is started.
    /// </summary>
    public static SafeFileHandle Inheritable(SafeFileHandle end)
    {
        var copy = Libc.Duplicate((int)end.DangerousGetHandle());
        return copy >= 0
            ? new SafeFileHandle(copy, ownsHandle: true)
            : throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    /// <summary>Makes reads and writes of an end return at once.</summary>
    public static SafeHandle NonBlocking(SafeHandle end)
    {
        var descriptor = (int)end.DangerousGetHandle();
        var nonBlocking = OperatingSystem.IsMacOS() ? 0x4 : 0x800;
        var flags = Libc.Control(descriptor, Libc.GetStatusFlags, 0);
        if (flags < 0 || Libc.Control(descriptor, Libc.SetStatusFlags, flags | nonBlocking) < 0)
            throw new IOException($"A pipe cannot be made non-blocking: error {Marshal.GetLastPInvokeError()}.");
        return end;
    }

    // It cannot be done in one step there: a process that is started at the same time may inherit both ends.
    private static unsafe void CreateOnMac(int* ends)
    {
        const int SetDescriptorFlags = 2;
        const int Close = 1;
        if (Libc.PipeOnMac(ends) != 0
            || Libc.Control(ends[0], SetDescriptorFlags, Close) < 0
            || Libc.Control(ends[1], SetDescriptorFlags, Close) < 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }
}
