using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PortLeak.Channels;

/// <summary>The C library, as far as .NET has no counterpart.</summary>
internal static unsafe partial class Libc
{
    public const int Interrupted = 4;
    public const int WouldBlock = 11;
    public const int WouldBlockOnMac = 35;

    public const short PollIn = 1;
    public const short PollOut = 4;

    public const int GetStatusFlags = 3;
    public const int SetStatusFlags = 4;

    [StructLayout(LayoutKind.Sequential)]
    public struct PollDescriptor(int descriptor, short events)
    {
        public int Descriptor = descriptor;
        public short Events = events;
        public short Returned;
    }

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    public static partial int Poll(PollDescriptor* descriptors, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int descriptor, byte* target, nuint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int descriptor, byte* source, nuint count);

    [LibraryImport("libc", EntryPoint = "dup", SetLastError = true)]
    public static partial int Duplicate(int descriptor);

    [LibraryImport("libc", EntryPoint = "pipe2", SetLastError = true)]
    public static partial int Pipe(int* descriptors, int flags);

    [LibraryImport("libc", EntryPoint = "pipe", SetLastError = true)]
    public static partial int PipeOnMac(int* descriptors);

    /// <summary>
    /// <c>fcntl</c> with an integer argument. It is variadic: on Linux integers travel as in any other call; on Apple's ARM
    /// variadic arguments are on the stack, which takes six more to reach.
    /// </summary>
    public static int Control(int descriptor, int command, int argument) =>
        OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64
            ? ControlOnAppleArm(descriptor, command, 0, 0, 0, 0, 0, 0, argument)
            : ControlDirectly(descriptor, command, argument);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int ControlDirectly(int descriptor, int command, nint argument);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int ControlOnAppleArm(
        int descriptor, int command, nint x2, nint x3, nint x4, nint x5, nint x6, nint x7, nint argument);

    /// <summary>The process group of a process; negative for one that is gone.</summary>
    [LibraryImport("libc", EntryPoint = "getpgid")]
    public static partial int GroupOf(int process);

    /// <summary>A descriptor that is readable once a process has exited; <see langword="null"/> where there is none: before
    /// Linux 5.3, and for a process that is gone.</summary>
    public static SafeFileHandle? ProcessDescriptor(int process)
    {
        const int OpenProcessDescriptor = 434;
        if (!OperatingSystem.IsLinux())
            return null;
        var descriptor = SystemCall(OpenProcessDescriptor, process, 0);
        return descriptor < 0 ? null : new SafeFileHandle(descriptor, ownsHandle: true);
    }

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial nint SystemCall(nint number, nint first, nint second);
}
