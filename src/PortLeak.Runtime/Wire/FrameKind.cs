namespace PortLeak.Wire;

/// <summary>What a frame is for; docs/protocol.md is normative. The interpreter's kinds begin at 65.</summary>
internal enum FrameKind : byte
{
    Hello = 1,
    Call = 2,
    Cast = 3,
    Goodbye = 4,

    /// <summary>A call whose result is iterated over: its items come as frames of their own.</summary>
    Stream = 5,

    /// <summary>Asks for one more turn of a stream's items.</summary>
    Next = 6,

    /// <summary>Ends a stream early.</summary>
    Close = 7,

    /// <summary>What a function of the host's has returned.</summary>
    Answer = 8,

    /// <summary>A function of the host's has failed: its type, message and stack.</summary>
    Refusal = 9,

    /// <summary>A value that nobody answers.</summary>
    Message = 10,

    /// <summary>Lets go of a value that the interpreter keeps.</summary>
    Release = 11,

    Ready = 65,
    Refused = 66,
    Result = 67,
    Error = 68,
    Fault = 69,

    /// <summary>The interpreter has seen a cancellation of a call that it has not begun, and will not begin it.</summary>
    Skipped = 70,

    /// <summary>An item of a stream.</summary>
    Item = 71,

    /// <summary>A turn of a stream's items is over; the next has to be asked for.</summary>
    Paused = 72,

    /// <summary>Calls a function of the host's.</summary>
    Callback = 73,

    /// <summary>Nobody in the interpreter will call a function any more that the host has given away.</summary>
    Released = 74,

    /// <summary>A value that nobody answers.</summary>
    Sent = 75,

    /// <summary>A record of the interpreter's logging.</summary>
    Log = 76,
}
