using System.ComponentModel;
using Microsoft.Win32.SafeHandles;
using PortLeak.Channels;

namespace PortLeak.Lifetime;

/// <summary>
/// Holds the ends of all lifelines of this process, on a thread that has a table of descriptors of its own and nothing else in
/// it. A process that dies gives its memory back before its descriptors, and the last of its threads to get there does both:
/// the more memory, the later a lifeline in the common table would close. This thread's table goes with the thread, at once.
/// </summary>
/// <remarks>
/// Linux, <c>do_exit</c>: <c>exit_mm</c> comes before <c>exit_files</c>; a memory map and a table of descriptors are each torn
/// down by the last thread that has them. close_range(2): CLOSE_RANGE_UNSHARE gives the calling thread a table of its own
/// (Linux 5.9), and unlike unshare(2) it is allowed in containers.
/// </remarks>
internal sealed unsafe class LifelineKeeper
{
    private static readonly Lazy<LifelineKeeper?> Shared = new(TryCreate);

    private readonly Lock _gate = new();
    private readonly SafeFileHandle _socket;

    private LifelineKeeper(SafeFileHandle socket) => _socket = socket;

    /// <summary>The one of this process; <see langword="null"/> where the system does not let a thread have such a table.</summary>
    public static LifelineKeeper? OfThisProcess => Shared.Value;

    /// <summary>Has copies of descriptors kept.</summary>
    /// <param name="ends">Read ends, and a write end as the last.</param>
    /// <param name="kept">What they are known by from now on.</param>
    /// <returns>Whether they are kept: not where too many are open.</returns>
    public bool TryKeep(ReadOnlySpan<SafeFileHandle> ends, out KeptEnds kept)
    {
        var message = new KeptEnds { Count = ends.Length };
        for (var i = 0; i < ends.Length; i++)
            message.Numbers[i] = (int)ends[i].DangerousGetHandle();
        lock (_gate)
        {
            kept = UnixSocket.SendWithDescriptors(Socket, &message) ? Reply() : default;
            return kept.Count == ends.Length;
        }
    }

    /// <summary>Has them closed, the last first: soon, not when this returns.</summary>
    public void LetGo(KeptEnds kept)
    {
        // What is not sent would keep an interpreter alive. The keeper reads at once, so nothing here lasts.
        while (!UnixSocket.Send(Socket, &kept) && UnixSocket.MayTryAgain)
            Thread.Yield();
    }

    private int Socket => (int)_socket.DangerousGetHandle();

    private KeptEnds Reply()
    {
        KeptEnds reply;
        KeptEnds none;
        nint size;
        do
            size = UnixSocket.Receive(Socket, &reply, &none);
        while (size < 0);
        return size == 0 ? default : reply;
    }

    private static LifelineKeeper? TryCreate()
    {
        if (Environment.GetEnvironmentVariable("PORTLEAK_LIFELINE_KEEPER") == "0" || UnixSocket.Pair() is not { } sockets)
            return null;
        var keeper = new LifelineKeeper(sockets.One);
        // While the thread has this socket in the common table, its end would not be seen here.
        using var other = sockets.Other;
        new Thread(static socket => KeeperThread.Run((int)socket!), KeeperThread.StackSize)
        {
            IsBackground = true,
            Name = "PortLeak keeper",
        }.Start((int)other.DangerousGetHandle());
        try
        {
            if (keeper.Rehearse())
                return keeper;
        }
        catch (Win32Exception)
        {
            // Too many descriptors are open already: the port that asks is about to say so.
        }

        keeper._socket.Dispose();
        return null;
    }

    /// <summary>Has the thread do once all that it is ever to do, and then withdraw into a table of its own.</summary>
    private bool Rehearse()
    {
        var (read, write) = Pipe.Create();
        using (read)
        using (write)
        {
            if (!TryKeep([read, write], out var kept))
                return false;
            LetGo(kept);
        }

        return Reply().Count > 0;
    }
}
