using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics;
using PortLeak.Conversion;
using PortLeak.Guests;
using PortLeak.Pickle;
using PortLeak.RubyMarshal;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>
/// An interpreter that loads, compares and dumps what a test sends it; ended with the test, or when one answer takes too
/// long.
/// </summary>
internal sealed class CodecPeer : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly IPayloadCodec _codec;
    private readonly Timer _limit;

    public CodecPeer(string executable, string script, string guest, IPayloadCodec codec)
    {
        _codec = codec;
        _process = Process.Start(new ProcessStartInfo(executable, [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["PORTLEAK_GUEST"] = guest },
        })!;
        _limit = new Timer(_ => _process.Kill(), null, Limit, Timeout.InfiniteTimeSpan);
    }

    public static CodecPeer Python(string version, ConverterRegistry? converters = null) =>
        PythonAt(Pythons.Require(version), converters);

    public static CodecPeer PythonAt(string executable, ConverterRegistry? converters = null) => new(
        executable,
        Path.Combine(AppContext.BaseDirectory, "Guests", "codec_peer.py"),
        GuestPackage.Python.Directory,
        new PickleCodec(converters));

    public static CodecPeer Ruby(ConverterRegistry? converters = null) => new(
        Rubies.Require(),
        Path.Combine(AppContext.BaseDirectory, "Guests", "codec_peer.rb"),
        GuestPackage.Ruby.Directory,
        new MarshalCodec(converters));

    public TResult Ask<TArgument, TResult>(string command, TArgument argument)
    {
        _limit.Change(Limit, Timeout.InfiniteTimeSpan);
        Send((command, argument));
        (var payload, var buffers) = Receive();
        return _codec.Read<TResult>(payload, buffers);
    }

    public void Dispose()
    {
        _limit.Dispose();
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
            _process.Kill();
        _process.Dispose();
    }

    private void Send<T>(T request)
    {
        var payload = new ArrayBufferWriter<byte>();
        var buffers = new List<ReadOnlyMemory<byte>>();
        _codec.Write(request, payload, buffers);
        var stream = _process.StandardInput.BaseStream;
        ReadOnlyMemory<byte>[] parts = [payload.WrittenMemory, .. buffers];
        stream.Write(Lengths(parts));
        foreach (var part in parts)
            stream.Write(part.Span);
        stream.Flush();
    }

    private (byte[] Payload, List<ReadOnlyMemory<byte>> Buffers) Receive()
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(Exactly(sizeof(int)));
        var lengths = Exactly(count * sizeof(int));
        List<byte[]> parts =
        [
            .. Enumerable.Range(0, count)
                .Select(i => BinaryPrimitives.ReadInt32LittleEndian(lengths.AsSpan(i * sizeof(int))))
                .Select(Exactly),
        ];
        return (parts[0], [.. parts.Skip(1).Select(part => new ReadOnlyMemory<byte>(part))]);
    }

    private byte[] Exactly(int count)
    {
        var bytes = new byte[count];
        _process.StandardOutput.BaseStream.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] Lengths(ReadOnlyMemory<byte>[] parts)
    {
        var bytes = new byte[(parts.Length + 1) * sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, parts.Length);
        for (var i = 0; i < parts.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan((i + 1) * sizeof(int)), parts[i].Length);
        return bytes;
    }
}
