namespace PortLeak.Wire;

/// <summary>What a frame is for; docs/protocol.md is normative. The interpreter's kinds begin at 65.</summary>
internal enum FrameKind : byte
{
    Hello = 1,
    Call = 2,
    Cast = 3,
    Goodbye = 4,

    Ready = 65,
    Refused = 66,
    Result = 67,
    Error = 68,
    Fault = 69,

    /// <summary>The interpreter has seen a cancellation of a call that it has not begun, and will not begin it.</summary>
    Skipped = 70,
}
