using System.Buffers.Binary;
using PortLeak.Conversion;
using PortLeak.Pickle;
using PortLeak.RubyMarshal;
using PortLeak.Runtime.Tests.Conversion;
using PortLeak.Runtime.Tests.Pickle;
using PortLeak.Runtime.Tests.RubyMarshal;
using PortLeak.Wire;

namespace PortLeak.Runtime.Tests.Wire;

/// <summary>Frames that no interpreter would send: taken, an error of their call, or the end of the port by a protocol error.
/// Never another exception, a hang, or memory beyond the limit.</summary>
public sealed class FrameFuzzTests
{
    private const int Limit = 64 * 1024;
    private const int FramesASession = 20;
    private const long AllowedBytes = 16 * 1024 * 1024;

    private static readonly int Count = Fuzz.CountFromEnvironment(10_000);

    [Fact]
    public void FramesOfPickles_AreTakenOrEndThePort() => Attack(new PickleCodec(), PickleVectors.All, seed: 3);

    [Fact]
    public void FramesOfMarshal_AreTakenOrEndThePort() => Attack(new MarshalCodec(), MarshalVectors.All, seed: 4);

    private static void Attack(IPayloadCodec codec, IReadOnlyList<Vector> vectors, int seed)
    {
        var random = new Random(seed);
        var (taken, broken) = (0, 0);
        for (var i = 0; i < Count; i += FramesASession)
        {
            var sent = Enumerable.Range(0, FramesASession).SelectMany(_ => Frame(random, vectors)).ToArray();
            var before = GC.GetAllocatedBytesForCurrentThread();
            if (Converse(codec, sent, random))
                taken++;
            else
                broken++;
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, AllowedBytes);
        }

        Assert.True(broken > taken / 10 && taken + broken == (Count + FramesASession - 1) / FramesASession);
    }

    /// <returns>Whether the session came to the end of what was sent.</returns>
    private static bool Converse(IPayloadCodec codec, byte[] sent, Random random)
    {
        var session = new PortSession(new ByteChannel(sent, random), codec, Limit, TimeSpan.FromSeconds(1))
        {
            Answered = static call => call.Deliver(),
        };
        var calls = new List<Task>();
        for (var i = 0; i < FramesASession; i++)
        {
            var call = new PendingCall<List<object?>>();
            calls.Add(call.Task);
            session.Call(call, new CallTarget("m", "f", [], null), TestContext.Current.CancellationToken);
        }

        try
        {
            while (session.Read() >= 0)
            {
            }

            return true;
        }
        catch (PortProtocolException)
        {
            return false;
        }
        finally
        {
            session.FailAll(static () => new PortException("The port ended."));
            // Who fails them leaves the delivery to the thread pool.
            var ended = Task.WhenAll(calls).ContinueWith(static _ => { }, TaskScheduler.Default);
            Assert.True(ended.Wait(TimeSpan.FromSeconds(10)), "a call got no answer");
        }
    }

    private static byte[] Frame(Random random, IReadOnlyList<Vector> vectors)
    {
        var payload = (byte[])vectors[random.Next(vectors.Count)].Payload.Clone();
        if (random.Next(3) == 0 && payload.Length > 0)
            payload[random.Next(payload.Length)] = (byte)random.Next(256);
        var buffers = random.Next(20) == 0 ? random.Next(1, 4) : 0;
        var frame = new byte[FrameHeader.Size + buffers * sizeof(ulong) + payload.Length + buffers * 3];
        // Mostly results, which are the calls' own: another kind that fits no state ends few sessions early.
        var kind = random.Next(3) == 0 ? (FrameKind)random.Next((int)FrameKind.Ready, (int)FrameKind.Log + 1) : FrameKind.Result;
        new FrameHeader(
            (uint)payload.Length, kind, (FrameFlags)random.Next(8), (ushort)buffers, (ulong)random.Next(FramesASession * 2))
            .Write(frame);
        for (var i = 0; i < buffers; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(frame.AsSpan(FrameHeader.Size + i * sizeof(ulong)), 3);
        payload.CopyTo(frame, FrameHeader.Size + buffers * sizeof(ulong));
        if (random.Next(40) == 0)
            frame[random.Next(FrameHeader.Size)] = (byte)random.Next(256);
        return frame;
    }
}
