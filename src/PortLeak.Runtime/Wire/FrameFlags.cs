namespace PortLeak.Wire;

/// <summary>What a frame says about itself. A bit has a meaning per kind.</summary>
[Flags]
internal enum FrameFlags : byte
{
    None = 0,

    /// <summary>Of a call: the caller wants to know that it has ended, not what it returned.</summary>
    NoResult = 1,

    /// <summary>Of a call or stream: a call-back has led to it, whose number stands before the payload.</summary>
    Nested = 2,

    /// <summary>Of a call or stream: parts of its results stay in the interpreter, which the payload says. Of a result: some
    /// did.</summary>
    Keep = 4,

    /// <summary>Of a call, cast, stream or call-back: the context of its trace stands before the rest of the payload.</summary>
    Traced = 8,

    /// <summary>Of an error: a value could not be converted.</summary>
    Conversion = 1,

    /// <summary>Of an error: the call was interrupted, as the host had asked.</summary>
    Interrupted = 2,
}
