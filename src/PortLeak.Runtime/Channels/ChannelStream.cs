namespace PortLeak.Channels;

/// <summary>A stream that comes from the interpreter.</summary>
internal enum ChannelStream
{
    Frames,
    Output,
    Errors,
}
