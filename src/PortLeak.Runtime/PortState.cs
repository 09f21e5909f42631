namespace PortLeak;

/// <summary>Where a port is in its life. It only ever moves forward.</summary>
public enum PortState
{
    /// <summary>The interpreter's process is being started, or has not answered yet.</summary>
    Starting,

    /// <summary>The interpreter takes calls.</summary>
    Running,

    /// <summary>The port takes no new call; its interpreter has not ended yet.</summary>
    Stopping,

    /// <summary>The interpreter has ended. <see cref="Port.Completion"/> says how.</summary>
    Stopped,
}
