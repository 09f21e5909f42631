using PortLeak.Channels;
using PortLeak.Pickle;
using PortLeak.Wire;

namespace PortLeak.Runtime.Tests.Wire;

/// <summary>An interruption of which the interpreter takes no notice: a signal may come just before a system call that blocks.</summary>
public sealed class ReminderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task AnInterruption_IsRepeatedUntilTheCallIsGivenUp()
    {
        var channel = new DeafChannel();
        var session = Session(channel, TimeSpan.FromMilliseconds(500));
        var call = await CancelledAsync(session);

        while (!call.IsCompleted)
            session.KeepDeadlines();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.Task);
        Assert.InRange(channel.Interruptions, 4, 12);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnInterruption_IsNotRepeatedOnceTheCallIsAnswered()
    {
        var channel = new DeafChannel();
        var session = Session(channel, TimeSpan.FromSeconds(30));
        var call = await CancelledAsync(session);

        channel.Skip(call.Id);
        session.Read();
        var before = channel.Interruptions;
        session.KeepDeadlines();

        Assert.True(call.IsCompleted);
        Assert.Equal((before, long.MaxValue), (channel.Interruptions, session.EarliestDeadline));
    }

    private static async Task<PendingCall<int>> CancelledAsync(PortSession session)
    {
        using var source = new CancellationTokenSource();
        var call = new PendingCall<int>();
        session.Call(call, new CallTarget("m", "f", [], null), source.Token);
        await source.CancelAsync();
        while (Environment.TickCount64 < session.EarliestDeadline)
            await Task.Delay(1, Token);
        return call;
    }

    private static PortSession Session(DeafChannel channel, TimeSpan grace) =>
        new(channel, new PickleCodec(), 64 * 1024, grace) { Answered = static call => call.Deliver() };

    private sealed class DeafChannel : IChannel
    {
        private byte[] _answer = [];

        public int Interruptions { get; private set; }

        /// <summary>Answers at last.</summary>
        public void Skip(ulong call)
        {
            _answer = new byte[FrameHeader.Size];
            new FrameHeader(0, FrameKind.Skipped, 0, 0, call).Write(_answer);
        }

        public int Read(ChannelStream stream, Span<byte> target)
        {
            _answer.CopyTo(target);
            return _answer.Length;
        }

        public void Interrupt(ulong call) => Interruptions++;

        public int Write(ReadOnlySpan<byte> source) => source.Length;

        public ChannelEvents Wait(ChannelEvents interest, int milliseconds) => interest;

        public void WaitForFrames(int milliseconds)
        {
        }

        public void CompleteWriting()
        {
        }

        public void WatchBehind(int process)
        {
        }

        public void Wake()
        {
        }

        public void Dispose()
        {
        }
    }
}
