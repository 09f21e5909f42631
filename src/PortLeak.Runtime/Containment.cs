namespace PortLeak;

/// <summary>
/// What a port's end takes along. Whichever is asked for is probed before the start; where it cannot be had, the port
/// does not start and the exception says what is missing.
/// </summary>
public enum Containment
{
    /// <summary>
    /// The interpreter and every descendant that stays in its process group. One that leaves the group, by
    /// <c>setsid</c> or as a daemon, survives.
    /// </summary>
    ProcessGroup,

    /// <summary>
    /// The interpreter and every descendant, in a PID namespace of their own (Linux, through <c>unshare</c> of util-linux;
    /// needs unprivileged user namespaces). Inside it the interpreter is process 1.
    /// </summary>
    PidNamespace,

    /// <summary>
    /// The interpreter and every descendant, in a control group of their own (Linux 5.14 or newer, cgroup version 2, with
    /// a group that is delegated to this user).
    /// </summary>
    Cgroup,
}
