using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using PortLeak.Channels;

namespace PortLeak.Lifetime;

/// <summary>
/// Messages with descriptors between two threads, by Linux's numbers. No call here allocates, throws or sets the last error of
/// a thread, so that the keeper may make them.
/// </summary>
internal static unsafe partial class UnixSocket
{
    private const int Unix = 1;
    private const int SequencedPackets = 5;
    private const int CloseOnExec = 0x80000;
    private const int NoSignal = 0x4000;
    private const int ReceiveCloseOnExec = 0x40000000;
    private const int SocketLevel = 1;
    private const int Rights = 1;

    /// <summary>Whether what failed just now on this thread was interrupted, or memory was short.</summary>
    public static bool MayTryAgain
    {
        get
        {
            const int OutOfMemory = 12;
            const int OutOfBuffers = 105;
            return Marshal.GetLastSystemError() is Libc.Interrupted or Libc.WouldBlock or OutOfMemory or OutOfBuffers;
        }
    }

    /// <summary>Two ends of a connection that keeps the boundaries of messages; <see langword="null"/> where none can be had.</summary>
    public static (SafeFileHandle One, SafeFileHandle Other)? Pair()
    {
        var ends = stackalloc int[2];
        return SocketPair(Unix, SequencedPackets | CloseOnExec, 0, ends) == 0
            ? (new SafeFileHandle(ends[0], ownsHandle: true), new SafeFileHandle(ends[1], ownsHandle: true))
            : null;
    }

    /// <summary>Sends a message alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Send(int socket, KeptEnds* message) =>
        SendBytes(socket, message, (nuint)sizeof(KeptEnds), NoSignal) == sizeof(KeptEnds);

    /// <summary>Sends a message, and with it copies of the descriptors that it names.</summary>
    public static bool SendWithDescriptors(int socket, KeptEnds* message)
    {
        var rights = new DescriptorRights
        {
            Length = LengthOf(message->Count),
            Level = SocketLevel,
            Type = Rights,
        };
        for (var i = 0; i < message->Count; i++)
            rights.Descriptors[i] = message->Numbers[i];
        var vector = new IoVector { Start = message, Length = (nuint)sizeof(KeptEnds) };
        var header = new MessageHeader
        {
            Vectors = &vector,
            VectorCount = 1,
            Control = &rights,
            // Each part is padded to the size of a word.
            ControlLength = (rights.Length + (nuint)sizeof(nuint) - 1) / (nuint)sizeof(nuint) * (nuint)sizeof(nuint),
        };
        return SendMessage(socket, &header, NoSignal) == sizeof(KeptEnds);
    }

    /// <summary>Waits for a message: its size, 0 at the end of the connection, negative if nothing came.</summary>
    /// <param name="socket">Where from.</param>
    /// <param name="message">Where to.</param>
    /// <param name="arrived">The descriptors that came with it, by their numbers here; a count of -1 if it came without.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static nint Receive(int socket, KeptEnds* message, KeptEnds* arrived)
    {
        DescriptorRights rights = default;
        var vector = new IoVector { Start = message, Length = (nuint)sizeof(KeptEnds) };
        var header = new MessageHeader
        {
            Vectors = &vector,
            VectorCount = 1,
            Control = &rights,
            ControlLength = (nuint)sizeof(DescriptorRights),
        };
        var size = ReceiveMessage(socket, &header, ReceiveCloseOnExec);
        arrived->Count = -1;
        if (size <= 0 || header.ControlLength == 0)
            return size;
        arrived->Count = (int)((rights.Length - LengthOf(0)) / sizeof(int));
        for (var i = 0; i < arrived->Count; i++)
            arrived->Numbers[i] = rights.Descriptors[i];
        return size;
    }

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int descriptor);

    private static nuint LengthOf(int descriptors) =>
        (nuint)(sizeof(nuint) + 2 * sizeof(int) + descriptors * sizeof(int));

    [LibraryImport("libc", EntryPoint = "socketpair")]
    private static partial int SocketPair(int domain, int type, int protocol, int* ends);

    [LibraryImport("libc", EntryPoint = "send")]
    private static partial nint SendBytes(int socket, void* start, nuint length, int flags);

    [LibraryImport("libc", EntryPoint = "sendmsg")]
    private static partial nint SendMessage(int socket, MessageHeader* message, int flags);

    [LibraryImport("libc", EntryPoint = "recvmsg")]
    private static partial nint ReceiveMessage(int socket, MessageHeader* message, int flags);

    /// <summary><c>struct iovec</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct IoVector
    {
        public void* Start;
        public nuint Length;
    }

    /// <summary><c>struct msghdr</c>: C libraries that take the lengths for int pad them to a word.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct MessageHeader
    {
        public void* Name;
        public nuint NameLength;
        public IoVector* Vectors;
        public nuint VectorCount;
        public void* Control;
        public nuint ControlLength;
        public int Flags;
    }

    /// <summary><c>struct cmsghdr</c> of <c>SCM_RIGHTS</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct DescriptorRights
    {
        public nuint Length;
        public int Level;
        public int Type;
        public fixed int Descriptors[KeptEnds.Most + 1];
    }
}
