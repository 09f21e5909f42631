using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using PortLeak.Channels;
using PortLeak.Conversations;
using PortLeak.Diagnostics;
using PortLeak.Lifetime;
using PortLeak.Ownership;
using PortLeak.Wire;

namespace PortLeak.Sessions;

/// <summary>
/// A port's own thread: it starts the interpreter, waits on its channel, keeps its deadlines and sees it end. It is what
/// lives as long as the interpreter does, and it never refers to the <see cref="Port"/>.
/// </summary>
internal sealed partial class PortThread
{
    private const ChannelEvents Always =
        ChannelEvents.Frames | ChannelEvents.Output | ChannelEvents.Errors | ChannelEvents.Exited
        | ChannelEvents.BehindExited;

    private const int StackSize = 1024 * 1024;
    private const int MostMessages = 65_536;

    private static readonly TimeSpan TimeForExit = TimeSpan.FromMilliseconds(250);

    private readonly GuestLaunch _launch;
    private readonly long _begunAt = Stopwatch.GetTimestamp();
    private readonly ILogger _log;
    private readonly OutputQueue _output;
    private readonly LineSplitter _outputLines;
    private readonly LineSplitter _errorLines;
    private readonly Tail _errors = new();
    private readonly byte[] _scratch = new byte[16 * 1024];
    private readonly Lock _gate = new();
    private readonly Channel<PortException> _faults = System.Threading.Channels.Channel.CreateBounded<PortException>(
        new BoundedChannelOptions(1024) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly Channel<object?> _messages;
    private readonly TaskCompletionSource<PortThread> _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<PortExit> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private GuestProcess _guest = null!;
    private ChannelEvents _open = Always;
    private PortExitReason? _reason;
    private Exception? _broken;
    private long _cutAt = long.MaxValue;
    private long _interruptAt = long.MaxValue;
    private int _abandoned;
    private bool _losesMessages;
    private volatile PortState _state;

    private PortThread(GuestLaunch launch)
    {
        // A handler of the program's may refer to the port, so it is held weakly, by the queue.
        _launch = launch with { OutputHandler = null };
        _log = launch.Loggers.CreateLogger("PortLeak");
        _output = new OutputQueue(
            launch.OutputHandler, launch.Loggers, $"PortLeak.{launch.Language}", _log, () => Channel?.Wake(), Fault);
        Links = new OwnerLinks(() => Stop(PortExitReason.OwnerEnded));
        _messages = System.Threading.Channels.Channel.CreateBounded<object?>(
            new BoundedChannelOptions(MostMessages) { FullMode = BoundedChannelFullMode.DropOldest }, _ => LoseMessage());
        _outputLines = new LineSplitter(line => _output.Post(new(PortOutputStream.StandardOutput, line)));
        _errorLines = new LineSplitter(line => _output.Post(new(PortOutputStream.StandardError, line)));
    }

    /// <summary>Completes once the interpreter serves; fails if it does not come to.</summary>
    public Task<PortThread> Started => _started.Task;

    /// <summary>Completes once the interpreter has ended and nothing of it is left in this process.</summary>
    public Task<PortExit> Exited => _exited.Task;

    /// <summary>Errors of calls that nobody waits for: the last 1024 that were not read. Ends with the port.</summary>
    public ChannelReader<PortException> Faults => _faults.Reader;

    /// <summary>What the interpreter has sent and nobody has read yet. Ends with the port.</summary>
    public ChannelReader<object?> Messages => _messages.Reader;

    /// <summary>The owners with which the port ends.</summary>
    public OwnerLinks Links { get; }

    /// <summary>What the interpreter may call. The port refers to it; from here it is reached only weakly.</summary>
    public WeakReference<Handlers>? Handlers { get; set; }

    /// <summary>The port itself, which lives only as long as the program refers to it.</summary>
    public WeakReference<Port>? Port { get; set; }

    public PortSession Session { get; private set; } = null!;

    public PortState State => _state;

    public TimeSpan StopGracePeriod => _launch.Settings.StopGracePeriod;

    public TimeSpan CallTimeout => _launch.Settings.CallTimeout;

    public int ProcessId { get; private set; }

    public string InterpreterVersion { get; private set; } = "";

    /// <summary>Begins to observe a call, if somebody wants to know of it.</summary>
    public CallObservation? Observe(string module, string function, ActivityKind kind = ActivityKind.Client) =>
        CallObservation.Begin(_launch.Language, module, function, ProcessId, kind);

    private IChannel? Channel => _guest?.Channel;

    private void Run()
    {
        try
        {
            if (!TryStart())
                return;
            try
            {
                Serve();
            }
            catch (Exception error)
            {
                // Nothing that goes wrong here may end the program, or leave the interpreter and its callers hanging.
                Break(error);
            }

            End(AwaitExit());
        }
        catch (Exception error)
        {
            _guest?.Lifeline.Cut();
            Forsake(error);
            _log.LogCritical(error, "The thread of a port failed; its interpreter was ended.");
        }
    }

    private void Serve()
    {
        var channel = _guest.Channel;
        while (true)
        {
            var interest = Interest();
            var found = channel.Wait(interest, MillisecondsToWait());
            if ((found & ChannelEvents.Output) != 0)
                Pump(ChannelStream.Output);
            if ((found & ChannelEvents.Errors) != 0)
                Pump(ChannelStream.Errors);
            ReadFramesUnlessLed(found);
            if ((found & ChannelEvents.BehindExited) != 0)
                LoseInterpreter();
            if ((found & ChannelEvents.Writable) != 0)
                Session.Flush();
            if (HasExited(found))
                return;
            KeepDeadlines();
        }
    }

    private ChannelEvents Interest()
    {
        var interest = _open;
        if (_output.IsFull)
            interest &= ~(ChannelEvents.Output | ChannelEvents.Errors);
        if (LooksAfterOthers())
            interest &= ~ChannelEvents.Frames;
        return Session.IsBlocked ? interest | ChannelEvents.Writable : interest;
    }

    private bool HasExited(ChannelEvents found) =>
        (found & ChannelEvents.Exited) != 0 || (!_guest.ReportsExit && _guest.HasExited);

    /// <summary>Reads once; gives the number of bytes.</summary>
    private int Pump(ChannelStream stream)
    {
        var count = _guest.Channel.Read(stream, _scratch);
        if (count < 0)
            _open &= stream == ChannelStream.Output ? ~ChannelEvents.Output : ~ChannelEvents.Errors;
        if (count <= 0)
            return 0;
        var bytes = _scratch.AsSpan(0, count);
        if (stream == ChannelStream.Errors)
            _errors.Feed(bytes);
        (stream == ChannelStream.Errors ? _errorLines : _outputLines).Feed(bytes);
        return count;
    }

    private int ReadFrames()
    {
        if (_broken is not null)
        {
            _open &= ~ChannelEvents.Frames;
            return 0;
        }

        try
        {
            var count = Session.Read();
            if (count < 0)
                LoseFrames();
            return count;
        }
        catch (PortProtocolException error)
        {
            Break(error);
            return 0;
        }
    }

    private void RunHandler(Callback callback)
    {
        if (Handlers?.TryGetTarget(out var handlers) != true)
        {
            Session.Refuse(callback, new ObjectDisposedException(nameof(Port), "The port was dropped."));
            return;
        }

        // Never on this thread: one that waits for its own port would wait for ever.
        ThreadPool.UnsafeQueueUserWorkItem(
            static work => _ = work.handlers!.RunAsync(work.callback), (handlers, callback), preferLocal: false);
    }

    private ulong Export(object value) => Handlers?.TryGetTarget(out var handlers) == true
        ? handlers.Add(value)
        : throw new ObjectDisposedException(nameof(Port), "The port was dropped.");

    private PortObject TakeObject(long number, string typeName) => Port?.TryGetTarget(out var port) == true
        ? new PortObject(port, Session, number, typeName)
        : throw new ObjectDisposedException(nameof(PortLeak.Port), "The port was dropped.");

    private void Release(ulong number)
    {
        if (Handlers?.TryGetTarget(out var handlers) == true)
            handlers.Release(number);
    }

    private void LoseMessage()
    {
        if (_losesMessages)
            return;
        _losesMessages = true;
        Fault(new PortException(
            $"More than {MostMessages} messages of the interpreter's wait to be read: the oldest are dropped. Read Port.Messages."));
    }

    // Either is mostly the first sign of an exit, which then follows at once. Otherwise nobody will ever answer again: the
    // interpreter has closed its frames, or the wrapper that started it stays.
    private void LoseFrames()
    {
        _open &= ~ChannelEvents.Frames;
        CutWithin(TimeForExit);
    }

    private void LoseInterpreter()
    {
        _open &= ~ChannelEvents.BehindExited;
        CutWithin(TimeForExit);
    }

    private void Break(Exception error)
    {
        lock (_gate)
        {
            _broken ??= error;
            _open &= ~ChannelEvents.Frames;
            _reason ??= PortExitReason.ProtocolBroken;
        }

        Cut();
    }

    private void Cut()
    {
        if (_state == PortState.Starting)
            _guest.EndBeforeServing();
        else
            _guest.Lifeline.Cut();
    }
}
