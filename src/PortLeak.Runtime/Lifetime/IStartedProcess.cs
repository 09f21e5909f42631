namespace PortLeak.Lifetime;

/// <summary>A process that this one has started.</summary>
internal interface IStartedProcess : IDisposable
{
    int Id { get; }

    bool HasExited { get; }

    /// <summary>Waits until its exit status is known: at once, after the exit was observed.</summary>
    ExitStatus WaitForExit();

    /// <summary>Ends this process alone.</summary>
    void Kill();
}
