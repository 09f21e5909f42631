namespace PortLeak.Channels;

/// <summary>
/// The bytes between a host and one interpreter: frames both ways and two streams of output. Nothing here ever waits for
/// anything but <see cref="Wait"/>, and that can always be woken: a descendant of the interpreter may hold every pipe for
/// ever.
/// </summary>
internal interface IChannel : IDisposable
{
    /// <summary>Waits until one of <paramref name="interest"/> has come, or the time is over.</summary>
    /// <param name="interest">What to wait for; <see cref="ChannelEvents.Woken"/> always counts.</param>
    /// <param name="milliseconds">How long to wait: 0 does not, -1 waits for ever.</param>
    ChannelEvents Wait(ChannelEvents interest, int milliseconds);

    /// <summary>Waits until frames can be read, or the time is over. Neither woken by nor in the way of <see cref="Wait"/>.</summary>
    void WaitForFrames(int milliseconds);

    /// <summary>Reads what is there.</summary>
    /// <returns>The number of bytes; 0 if there is nothing yet; -1 at the end of the stream.</returns>
    int Read(ChannelStream stream, Span<byte> target);

    /// <summary>Writes as much as there is room for.</summary>
    /// <returns>The number of bytes; 0 if there is no room yet; -1 if the interpreter has closed its end.</returns>
    int Write(ReadOnlySpan<byte> source);

    /// <summary>
    /// Tells the interpreter to interrupt a call, by a signal and not among the frames, which it does not read while it is
    /// busy. From any thread.
    /// </summary>
    void Interrupt(ulong call);

    /// <summary>Says that no more is written: the interpreter reads the end of the stream.</summary>
    void CompleteWriting();

    /// <summary>Watches for the exit of a second process: the interpreter, where a wrapper started it.</summary>
    void WatchBehind(int process);

    /// <summary>Ends a <see cref="Wait"/>, the current one or the next. From any thread.</summary>
    void Wake();
}
