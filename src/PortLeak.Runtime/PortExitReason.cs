namespace PortLeak;

/// <summary>What ended a port.</summary>
public enum PortExitReason
{
    /// <summary>It was asked to stop, and the interpreter ended within the grace period.</summary>
    Stopped,

    /// <summary>Its lifeline was closed: by <see cref="Port.Kill"/>, or because the grace period was over.</summary>
    Killed,

    /// <summary>The interpreter ended by itself, with an exit code.</summary>
    Exited,

    /// <summary>A signal that did not come from this library ended the interpreter.</summary>
    Crashed,

    /// <summary>The owner that the port was linked to has ended.</summary>
    OwnerEnded,

    /// <summary>The program dropped the port without stopping it, and the garbage collector ended it: a leak.</summary>
    Collected,

    /// <summary>Interrupted calls did not yield within the grace period, and nothing was left to run others on.</summary>
    Unresponsive,

    /// <summary>The interpreter broke the protocol or closed its end of it.</summary>
    ProtocolBroken,

    /// <summary>The interpreter did not come to serve. Seen of a port in a container only: elsewhere the start fails.</summary>
    NotStarted,
}
