namespace PortLeak.Channels;

/// <summary>What a channel can be waited for, and what a wait has found.</summary>
[Flags]
internal enum ChannelEvents
{
    None = 0,

    /// <summary>Frames can be read, or their stream has ended.</summary>
    Frames = 1,

    /// <summary>Standard output can be read, or has ended.</summary>
    Output = 2,

    /// <summary>Standard error can be read, or has ended.</summary>
    Errors = 4,

    /// <summary>Frames can be written.</summary>
    Writable = 8,

    /// <summary>The process has exited.</summary>
    Exited = 16,

    /// <summary>The interpreter behind a wrapper has exited.</summary>
    BehindExited = 64,

    /// <summary>Somebody called <see cref="IChannel.Wake"/>.</summary>
    Woken = 32,
}
