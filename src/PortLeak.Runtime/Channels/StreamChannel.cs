using System.Diagnostics;

namespace PortLeak.Channels;

/// <summary>
/// A channel over streams that can only be read and written blockingly: what anonymous pipes are on Windows, where they support
/// neither overlapped operations nor waiting ("Anonymous Pipe Operations"). Each has a thread of its own. One that hangs in a read
/// is let go by the end of the job: every process that could hold the other end is in it.
/// </summary>
/// <param name="input">The interpreter's standard input, to write frames to.</param>
/// <param name="frames">Its standard output, to read frames from.</param>
/// <param name="output">What its code writes to its output.</param>
/// <param name="errors">What its code writes to its standard error.</param>
/// <param name="interrupts">The write end of the pipe of interruptions.</param>
internal sealed class StreamChannel(Stream input, Stream frames, Stream output, Stream errors, Stream interrupts) : IChannel
{
    private readonly Incoming _frames = new(frames);
    private readonly Incoming _output = new(output);
    private readonly Incoming _errors = new(errors);
    private readonly Outgoing _input = new(input);
    private readonly Outgoing _interrupts = new(interrupts);
    private readonly ChannelSignal _signal = new();
    private RegisteredWaitHandle? _exit;

    /// <summary>Begins to read, and reports <see cref="ChannelEvents.Exited"/> once the handle is set.</summary>
    public void WatchExit(WaitHandle exit)
    {
        _frames.Begin(_signal, ChannelEvents.Frames);
        _output.Begin(_signal, ChannelEvents.Output);
        _errors.Begin(_signal, ChannelEvents.Errors);
        _input.Begin(_signal, ChannelEvents.Writable);
        _interrupts.Begin(_signal, ChannelEvents.None);
        _exit = ThreadPool.UnsafeRegisterWaitForSingleObject(
            exit, static (signal, _) => ((ChannelSignal)signal!).Raise(ChannelEvents.Exited), _signal, -1, executeOnlyOnce: true);
    }

    public ChannelEvents Wait(ChannelEvents interest, int milliseconds)
    {
        var found = _signal.Wait(interest | ChannelEvents.Woken, milliseconds);
        _signal.Lower(found & ChannelEvents.Woken);
        return found;
    }

    public void WaitForFrames(int milliseconds) => _signal.Wait(ChannelEvents.Frames, milliseconds);

    public int Read(ChannelStream stream, Span<byte> target) => stream switch
    {
        ChannelStream.Frames => _frames.Read(target),
        ChannelStream.Output => _output.Read(target),
        _ => _errors.Read(target),
    };

    public int Write(ReadOnlySpan<byte> source) => _input.Write(source);

    public void Interrupt(ulong call)
    {
        Span<byte> id = stackalloc byte[sizeof(ulong)];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(id, call);
        // One that finds no room is not delivered; the interpreter is reminded of it soon.
        _interrupts.Write(id);
    }

    public void CompleteWriting()
    {
        _input.Complete();
        _interrupts.Complete();
    }

    public void WatchBehind(int process) => _ = WatchBehindAsync(process);

    public void Wake() => _signal.Raise(ChannelEvents.Woken);

    public void Dispose()
    {
        CompleteWriting();
        _exit?.Unregister(null);
        _frames.Close();
        _output.Close();
        _errors.Close();
    }

    private async Task WatchBehindAsync(int process)
    {
        try
        {
            using var behind = Process.GetProcessById(process);
            await behind.WaitForExitAsync().ConfigureAwait(false);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            // It has exited already.
        }

        _signal.Raise(ChannelEvents.BehindExited);
    }
}
