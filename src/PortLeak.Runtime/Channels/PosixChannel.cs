using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PortLeak.Channels;

/// <summary>A channel over pipes, waited for with <c>poll</c>.</summary>
/// <param name="input">The interpreter's standard input, to write frames to.</param>
/// <param name="frames">Its standard output, to read frames from.</param>
/// <param name="output">What its code writes to descriptor 1.</param>
/// <param name="errors">What its code writes to descriptor 2.</param>
/// <param name="interrupts">The write end of the pipe of interruptions.</param>
/// <param name="exit">A descriptor that is readable once the process has exited; <see langword="null"/> where the kernel
/// has none.</param>
internal sealed unsafe class PosixChannel(
    SafeHandle input,
    SafeHandle frames,
    SafeHandle output,
    SafeHandle errors,
    SafeHandle interrupts,
    SafeFileHandle? exit) : IChannel
{
    private const int Bulk = 1024 * 1024;

    private readonly WakePipe _wake = new();
    private readonly Lock _writing = new();
    private readonly int _input = (int)Pipe.NonBlocking(input).DangerousGetHandle();
    private readonly int _frames = (int)Pipe.NonBlocking(frames).DangerousGetHandle();
    private readonly int _output = (int)Pipe.NonBlocking(output).DangerousGetHandle();
    private readonly int _errors = (int)Pipe.NonBlocking(errors).DangerousGetHandle();
    private readonly int _interrupts = (int)Pipe.NonBlocking(interrupts).DangerousGetHandle();
    private readonly int _exit = exit is null ? -1 : (int)exit.DangerousGetHandle();
    private SafeFileHandle? _behind;
    private bool _framesAreWide;
    private bool _inputIsWide;
    private bool _closed;

    public ChannelEvents Wait(ChannelEvents interest, int milliseconds)
    {
        var polled = stackalloc Libc.PollDescriptor[7];
        var meanings = stackalloc ChannelEvents[7];
        var count = 0;

        void Add(ChannelEvents meaning, int descriptor, short events)
        {
            if ((interest & meaning) == 0 || descriptor < 0)
                return;
            polled[count] = new(descriptor, events);
            meanings[count++] = meaning;
        }

        interest |= ChannelEvents.Woken;
        Add(ChannelEvents.Frames, _frames, Libc.PollIn);
        Add(ChannelEvents.Woken, _wake.Descriptor, Libc.PollIn);
        Add(ChannelEvents.Exited, _exit, Libc.PollIn);
        Add(ChannelEvents.BehindExited, _behind is null ? -1 : (int)_behind.DangerousGetHandle(), Libc.PollIn);
        Add(ChannelEvents.Output, _output, Libc.PollIn);
        Add(ChannelEvents.Errors, _errors, Libc.PollIn);
        Add(ChannelEvents.Writable, _input, Libc.PollOut);

        if (Libc.Poll(polled, (nuint)count, milliseconds) <= 0)
            return ChannelEvents.None;

        var found = ChannelEvents.None;
        for (var i = 0; i < count; i++)
        {
            // A hang-up counts as readable: the read then finds the end.
            if (polled[i].Returned != 0)
                found |= meanings[i];
        }

        if ((found & ChannelEvents.Woken) != 0)
            _wake.Reset();
        return found;
    }

    public void WaitForFrames(int milliseconds)
    {
        var polled = new Libc.PollDescriptor(_frames, Libc.PollIn);
        Libc.Poll(&polled, 1, milliseconds);
    }

    public int Read(ChannelStream stream, Span<byte> target)
    {
        if (target.Length >= Bulk && stream == ChannelStream.Frames)
            Widen(_frames, ref _framesAreWide);
        var descriptor = stream switch
        {
            ChannelStream.Frames => _frames,
            ChannelStream.Output => _output,
            _ => _errors,
        };
        fixed (byte* start = target)
        {
            var count = Libc.Read(descriptor, start, (nuint)target.Length);
            if (count > 0)
                return (int)count;
            return count < 0 && MayTryAgain() ? 0 : -1;
        }
    }

    public int Write(ReadOnlySpan<byte> source)
    {
        // Only against closing: descriptor numbers are used again at once, and these bytes must not reach a stranger.
        lock (_writing)
        {
            if (_closed)
                return -1;
            if (source.Length >= Bulk)
                Widen(_input, ref _inputIsWide);
            fixed (byte* start = source)
            {
                var count = Libc.Write(_input, start, (nuint)source.Length);
                if (count >= 0)
                    return (int)count;
                return MayTryAgain() ? 0 : -1;
            }
        }
    }

    public void Interrupt(ulong call)
    {
        lock (_writing)
        {
            // One that finds no room is not delivered; the interpreter is reminded of it soon.
            if (!_closed)
                Libc.Write(_interrupts, (byte*)&call, sizeof(ulong));
        }
    }

    public void CompleteWriting()
    {
        lock (_writing)
        {
            _closed = true;
            input.Dispose();
            interrupts.Dispose();
        }
    }

    public void WatchBehind(int process) => _behind = Libc.ProcessDescriptor(process);

    public void Wake() => _wake.Signal();

    public void Dispose()
    {
        CompleteWriting();
        frames.Dispose();
        output.Dispose();
        errors.Dispose();
        exit?.Dispose();
        _behind?.Dispose();
        _wake.Dispose();
    }

    // Only for a port that moves bulk data: the kernel counts the room of all pipes of a user. Where it is used up, the pipe
    // stays as it is.
    private static void Widen(int descriptor, ref bool isWide)
    {
        const int SetPipeSize = 1031;
        if (isWide)
            return;
        isWide = true;
        if (OperatingSystem.IsLinux())
            Libc.Control(descriptor, SetPipeSize, Bulk);
    }

    private static bool MayTryAgain() =>
        Marshal.GetLastPInvokeError() is Libc.Interrupted or Libc.WouldBlock or Libc.WouldBlockOnMac;
}
