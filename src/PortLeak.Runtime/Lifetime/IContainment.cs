namespace PortLeak.Lifetime;

/// <summary>What holds an interpreter's descendants together, so that they end with it.</summary>
internal interface IContainment
{
    /// <summary>
    /// Whether the interpreter leads its own lifeline, with its process group; otherwise the process that was started stays
    /// its owner and takes the interpreter along.
    /// </summary>
    bool GuestOwnsLifeline { get; }

    /// <summary>The command that starts another one contained.</summary>
    GuestCommand Around(GuestCommand command);

    /// <summary>Called before the interpreter is started, while the lifeline can be inherited.</summary>
    void Prepare(ILifeline lifeline);

    /// <summary>The interpreter's process id in this process's view.</summary>
    /// <param name="started">The process that was started.</param>
    /// <param name="reported">What the interpreter takes for its own id.</param>
    int ProcessId(int started, int reported);

    /// <summary>Called once the lifeline is cut and the process has exited, or was never started.</summary>
    void End();
}
