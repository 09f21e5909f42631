using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text;

namespace PortLeak.Runtime.Benchmarks.Peers;

/// <summary>
/// The floor: the least that a .NET program and a loop in the interpreter can do for a call over two pipes, on the caller's own
/// thread, with the payload of one call written by hand. Both ends spin for 50 µs before they block, as the library does.
/// </summary>
internal sealed partial class MinimalLoop : IDisposable
{
    private const int BatchSize = 64;

    private readonly Process _process;
    private readonly int _input;
    private readonly int _output;
    private readonly byte[] _call;
    private readonly byte[] _batch;
    private readonly byte[] _answers = new byte[64 * 1024];

    private MinimalLoop(string interpreter, string script, byte[] call)
    {
        script = Path.Combine(AppContext.BaseDirectory, "Peers", script);
        _process = Process.Start(new ProcessStartInfo(interpreter, [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        _input = Descriptor(_process.StandardInput.BaseStream);
        _output = Descriptor(_process.StandardOutput.BaseStream);
        _call = Frame(call);
        _batch = [.. Enumerable.Repeat(_call, BatchSize).SelectMany(call => call)];
    }

    public static MinimalLoop Python(string interpreter) => new(interpreter, "minimal_loop.py", PickleOfEcho(42));

    public static MinimalLoop Ruby(string interpreter) => new(interpreter, "minimal_loop.rb", MarshalOfEcho(42));

    /// <summary>One call there and back.</summary>
    public void Call() => Exchange(_call, answers: 1);

    /// <summary>64 calls in one write, their answers in as few reads as it takes.</summary>
    public void CallBatch() => Exchange(_batch, BatchSize);

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private unsafe void Exchange(byte[] calls, int answers)
    {
        fixed (byte* bytes = calls)
        {
            if (Write(_input, bytes, (nuint)calls.Length) != calls.Length)
                throw new IOException("The pipe took a part of a batch only.");
        }

        var end = 0;
        while (Count(end) < answers)
            end += ReadSome(end);
    }

    private unsafe int ReadSome(int end)
    {
        var poll = new PollDescriptor { Descriptor = _output, Events = 1 };
        var until = Stopwatch.GetTimestamp() + Stopwatch.Frequency / 20_000;
        while (Poll(&poll, 1, 0) == 0)
        {
            if (Stopwatch.GetTimestamp() > until)
                _ = Poll(&poll, 1, -1);
        }

        fixed (byte* bytes = _answers)
        {
            var count = Read(_output, bytes + end, (nuint)(_answers.Length - end));
            return count > 0 ? (int)count : throw new IOException("The loop has ended.");
        }
    }

    private int Count(int end)
    {
        var (count, start) = (0, 0);
        while (end - start >= 4)
        {
            start += 4 + BinaryPrimitives.ReadInt32LittleEndian(_answers.AsSpan(start));
            if (start > end)
                break;
            count++;
        }

        return count;
    }

    // ("echo", (42,)) as protocol 5 has it: a short string, an integer of one byte, two tuples.
    private static byte[] PickleOfEcho(byte value) =>
        [0x80, 5, 0x8C, 4, .. Encoding.ASCII.GetBytes("echo"), (byte)'K', value, 0x85, 0x86, (byte)'.'];

    // ["echo", [42]] as version 4.8 has it: arrays, a string in UTF-8, an integer moved up by five.
    private static byte[] MarshalOfEcho(byte value) =>
    [
        4, 8, (byte)'[', 7, (byte)'I', (byte)'"', 9, .. Encoding.ASCII.GetBytes("echo"), 6, (byte)':', 6, (byte)'E', (byte)'T',
        (byte)'[', 6, (byte)'i', (byte)(value + 5),
    ];

    private static byte[] Frame(byte[] payload)
    {
        var frame = new byte[4 + payload.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, payload.Length);
        payload.CopyTo(frame, 4);
        return frame;
    }

    private static int Descriptor(Stream stream) =>
        (int)((AnonymousPipeClientStream)stream).SafePipeHandle.DangerousGetHandle();

    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }

    [LibraryImport("libc", EntryPoint = "write")]
    private static unsafe partial nint Write(int descriptor, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "read")]
    private static unsafe partial nint Read(int descriptor, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "poll")]
    private static unsafe partial int Poll(PollDescriptor* descriptors, uint count, int timeout);
}
