using System.Runtime.CompilerServices;
using System.Threading.Channels;
using PortLeak.Sessions;

namespace PortLeak;

/// <summary>
/// An interpreter that runs as a process of its own, owned by one place in the program. It lives exactly as long as the
/// port: until it is stopped or disposed, dropped and collected, or this process ends, however it ends.
/// </summary>
/// <remarks>
/// All members may be used from any thread. What keeps a port from being collected is a reference in the program, a call in
/// progress, and <see cref="Completion"/> once it was asked for.
/// </remarks>
public abstract partial class Port : IAsyncDisposable, IDisposable
{
    private readonly PortThread _thread;

    // The thread reaches the program's handler weakly, so that a handler which refers to its port does not keep it alive.
    private readonly Action<PortOutput>? _outputHandler;
    private Task<PortExit>? _completion;

    private protected Port(PortThread thread, Action<PortOutput>? outputHandler)
    {
        _thread = thread;
        _outputHandler = outputHandler;
        _handlers = new(thread.Fault);
        thread.Handlers = new(_handlers);
        thread.Port = new(this);
    }

    /// <summary>Ends the interpreter of a port that was dropped. It is counted and reported as a leak.</summary>
    ~Port()
    {
        _thread.Abandon();
        GC.KeepAlive(_outputHandler);
    }

    /// <summary>The id of the interpreter's process. For display: nothing here ever signals it.</summary>
    public int ProcessId => _thread.ProcessId;

    /// <summary>The interpreter's version, such as <c>3.13.0</c>.</summary>
    public string InterpreterVersion => _thread.InterpreterVersion;

    /// <summary>Where the port is in its life.</summary>
    public PortState State => _thread.State;

    /// <summary>
    /// Completes when the interpreter has ended, with how it ended; never fails. Asking for it keeps a running port alive
    /// until then, for whoever waits must not lose it to the garbage collector; <see cref="State"/> does not.
    /// </summary>
    public Task<PortExit> Completion => _completion ??= ObserveExit(this, _thread.Exited);

    /// <summary>The number of calls and casts so far.</summary>
    internal long CallsMade => _thread.Session?.CallsMade ?? 0;

    /// <summary>
    /// Errors of calls that nobody waits for, as they come, until the port has ended. One reader; without one the last 1024
    /// are kept. They are also logged.
    /// </summary>
    public IAsyncEnumerable<PortException> Faults => ReadFaults(this, _thread.Faults);

    /// <summary>As <see cref="Completion"/>, but keeps nothing alive.</summary>
    internal Task<PortExit> Exited => _thread.Exited;

    private static async IAsyncEnumerable<PortException> ReadFaults(
        Port port, ChannelReader<PortException> faults, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var fault in faults.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            yield return fault;
        GC.KeepAlive(port);
    }

    private static async Task<PortExit> ObserveExit(Port port, Task<PortExit> exited)
    {
        var exit = await exited.ConfigureAwait(false);
        GC.KeepAlive(port);
        return exit;
    }
}
