using Microsoft.Win32.SafeHandles;

namespace PortLeak.Lifetime;

/// <summary>Has the ends of a lifeline held by the <see cref="LifelineKeeper"/>, who alone has its write end.</summary>
internal sealed class KeeperHold : ILifelineHold
{
    private readonly LifelineKeeper _keeper;
    private readonly SafeFileHandle _read;
    private KeptEnds _kept;
    private bool _letGo;

    private KeeperHold(LifelineKeeper keeper, SafeFileHandle read, KeptEnds kept)
    {
        _keeper = keeper;
        _read = read;
        _kept = kept;
    }

    /// <summary>Gives both ends to the keeper; <see langword="null"/> where there is none, or it cannot take them.</summary>
    /// <param name="read">The read end, which stays the caller's.</param>
    /// <param name="write">The write end, which is closed here once the keeper has it.</param>
    public static KeeperHold? TryTake(SafeFileHandle read, SafeFileHandle write)
    {
        if (LifelineKeeper.OfThisProcess is not { } keeper || !keeper.TryKeep([read, write], out var kept))
            return null;
        write.Dispose();
        return new(keeper, read, kept);
    }

    public void Add(SafeFileHandle read)
    {
        // All at once, so that the write end is above both read ends there too.
        var path = $"/proc/self/fd/{_read.DangerousGetHandle()}";
        using var write = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!_keeper.TryKeep([_read, read, write], out var kept))
            throw new IOException("The descriptors of a wrapper's lifeline cannot be kept: too many are open.");
        _keeper.LetGo(_kept);
        _kept = kept;
    }

    public void LetGo()
    {
        if (_letGo)
            return;
        _letGo = true;
        _keeper.LetGo(_kept);
        GC.SuppressFinalize(this);
    }

    // The keeper's descriptors have no handle that would close them with the lifeline.
    ~KeeperHold() => LetGo();
}
