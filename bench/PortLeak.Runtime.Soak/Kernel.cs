using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PortLeak.Runtime.Soak;

/// <summary>What Linux says about the end of a process, as events.</summary>
internal static unsafe partial class Kernel
{
    public const short Readable = 1;
    public const short HungUp = 16;

    private const int OpenProcessDescriptor = 434;

    /// <summary>Something that is waited for.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Awaited(int descriptor, short events)
    {
        public int Descriptor = descriptor;
        public short Events = events;
        public short Returned;
    }

    /// <summary>A descriptor that is readable once a process has exited.</summary>
    public static SafeFileHandle Process(int process)
    {
        var descriptor = SystemCall(OpenProcessDescriptor, process, 0);
        return descriptor >= 0
            ? new SafeFileHandle(descriptor, ownsHandle: true)
            : throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    /// <summary>Waits until one of them has come, at most so long.</summary>
    public static void Wait(Span<Awaited> awaited, int milliseconds)
    {
        fixed (Awaited* first = awaited)
        {
            if (Poll(first, (nuint)awaited.Length, milliseconds) == 0)
                throw new TimeoutException($"Nothing happened within {milliseconds} ms.");
        }
    }

    public static void Kill(int process)
    {
        const int SigKill = 9;
        if (Send(process, SigKill) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    /// <summary>
    /// Has the calling thread run as soon as it has something to do, before every ordinary one; where that is not permitted, it
    /// takes its turn, and what it reads off its clock is late by that.
    /// </summary>
    /// <param name="urgent">Whether, or whether it is an ordinary one again.</param>
    public static void Hurry(bool urgent)
    {
        const int Ordinary = 0;
        const int FirstInFirstOut = 1;
        var priority = urgent ? 1 : 0;
        SetScheduler(0, urgent ? FirstInFirstOut : Ordinary, &priority);
    }

    [LibraryImport("libc", EntryPoint = "sched_setscheduler")]
    private static partial int SetScheduler(int thread, int policy, int* priority);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll(Awaited* awaited, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Send(int process, int signal);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial nint SystemCall(nint number, nint first, nint second);
}
