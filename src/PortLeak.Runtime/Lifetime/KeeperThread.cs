using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PortLeak.Lifetime;

/// <summary>
/// What the <see cref="LifelineKeeper"/>'s thread does. Once it has a table of descriptors of its own it must do nothing that
/// opens one for others or starts a thread, which would share the table; so it allocates nothing, and calls nothing that it has
/// not called before: not even the runtime has anything left to load or to compile on it.
/// </summary>
internal static unsafe partial class KeeperThread
{
    public const int StackSize = 256 * 1024;

    // Descriptors to keep, and descriptors to close.
    private const int MessagesOfTheRehearsal = 2;

    /// <summary>Keeps what comes and closes what it is told to, as long as the process lives.</summary>
    // Compiled once and for all: code that may be compiled better later counts its calls, and what counts may start a thread.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(int socket)
    {
        KeptEnds message;
        KeptEnds arrived;
        BlockSignals();
        AskForShortTurns();
        for (var served = 0; ;)
        {
            if (served == MessagesOfTheRehearsal)
            {
                served++;
                message.Count = Withdraw(socket) ? 1 : 0;
                if (!UnixSocket.Send(socket, &message) || message.Count == 0)
                    return;
            }

            var size = UnixSocket.Receive(socket, &message, &arrived);
            if (size == 0)
                return;
            if (size < 0)
                continue;
            if (served < MessagesOfTheRehearsal)
                served++;
            var incomplete = arrived.Count >= 0 && arrived.Count != message.Count;
            if (arrived.Count < 0 || incomplete)
                CloseFromTheTop(incomplete ? &arrived : &message);
            if (incomplete)
                arrived.Count = 0;
            if (arrived.Count >= 0)
                UnixSocket.Send(socket, &arrived);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CloseFromTheTop(KeptEnds* ends)
    {
        for (var i = ends->Count - 1; i >= 0; i--)
            UnixSocket.Close(ends->Numbers[i]);
    }

    // What is closed here stays open in the common table. The copies of others' descriptors live as long as the two calls.
    private static bool Withdraw(int socket)
    {
        const int CloseRange = 436;
        const uint Unshare = 2;
        return SystemCall(CloseRange, (uint)socket + 1, uint.MaxValue, Unshare) == 0
            && (socket == 0 || SystemCall(CloseRange, 0, (uint)socket - 1, 0) == 0);
    }

    // The runtime's handlers write to descriptors that are not in this thread's table. The kernel chooses another thread.
    private static void BlockSignals()
    {
        const int Block = 0;
        const int MostBytesOfASet = 128;
        var all = stackalloc byte[MostBytesOfASet];
        FillSignals(all);
        MaskSignals(Block, all, null);
    }

    // Of threads that are woken together, as all of a dying process are, the kernel runs first who has asked for the shortest
    // turns (sched_setattr(2), honoured since Linux 6.12): this one must not be the last, who gives the memory back.
    private static void AskForShortTurns()
    {
        const ulong KeepPolicy = 8;
        int? setAttributes = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => 314,
            Architecture.Arm64 => 274,
            _ => null,
        };
        var attributes = new SchedulingAttributes
        {
            Size = (uint)sizeof(SchedulingAttributes),
            Flags = KeepPolicy,
            Nice = GetPriority(0, 0),
            Nanoseconds = 100_000,
        };
        if (setAttributes is { } number)
            SystemCall(number, 0, (nuint)(&attributes), 0);
    }

    [LibraryImport("libc", EntryPoint = "syscall")]
    private static partial nint SystemCall(nint number, nuint first, nuint last, nuint flags);

    [LibraryImport("libc", EntryPoint = "getpriority")]
    private static partial int GetPriority(int which, uint who);

    [LibraryImport("libc", EntryPoint = "sigfillset")]
    private static partial int FillSignals(byte* set);

    [LibraryImport("libc", EntryPoint = "pthread_sigmask")]
    private static partial int MaskSignals(int how, byte* set, byte* previous);

    /// <summary><c>struct sched_attr</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct SchedulingAttributes
    {
        public uint Size;
        public uint Policy;
        public ulong Flags;
        public int Nice;
        public uint Priority;
        public ulong Nanoseconds;
        public ulong Deadline;
        public ulong Period;
    }
}
