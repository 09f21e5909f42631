namespace PortLeak.Lifetime;

/// <summary>
/// What an interpreter's life hangs on: it lives exactly as long as its lifeline is open, and nothing else decides. Only
/// the host ever holds the end that counts, so a host that crashes closes it too.
/// </summary>
internal interface ILifeline : IDisposable
{
    /// <summary>The number of the descriptor that a process which is started now inherits.</summary>
    int Inherited { get; }

    /// <summary>
    /// Called as soon as the process is started: from now on <see cref="Cut"/>, and the end of this process, end that one.
    /// The host's copy for inheriting is closed.
    /// </summary>
    void Arm(int process);

    /// <summary>
    /// Called where the process leads a group of its own, before it can know of its lifeline: all of the group ends with it.
    /// </summary>
    void ArmGroup(int process);

    /// <summary>
    /// Ends a wrapper together with the interpreter that it started, which has taken the arming over.
    /// </summary>
    void ArmWrapper(int process);

    /// <summary>Ends the interpreter. Idempotent, from any thread, a finalizer's included; no I/O.</summary>
    void Cut();

    /// <summary>Whether <see cref="Cut"/> was called.</summary>
    bool IsCut { get; }
}
