using Microsoft.Win32.SafeHandles;

namespace PortLeak.Lifetime;

/// <summary>Where the ends of a Linux lifeline are held: what holds its write end decides how soon a dying host lets go of it.</summary>
internal interface ILifelineHold
{
    /// <summary>
    /// Holds one more armed description of the read end, so that whoever owns it is signalled too. It stays the caller's.
    /// </summary>
    void Add(SafeFileHandle read);

    /// <summary>Lets go of the write end first, and of read ends after. Idempotent; from any thread, a finalizer's included.</summary>
    void LetGo();
}
