using Microsoft.Extensions.Logging;

namespace PortLeak.Sessions;

/// <summary>
/// Lines of output on their way to the program, in order and one at a time, on the thread pool: code of the program's own
/// never runs on a port's thread.
/// </summary>
internal sealed class OutputQueue(Action<PortOutput>? handler, ILogger output, ILogger log, Action drained)
{
    private const int Full = 1024 * 1024;
    private const int LineOverhead = 64;

    private readonly Lock _gate = new();
    private readonly Queue<PortOutput> _lines = [];

    // A handler that refers to its port must not keep it alive: the port itself keeps the handler.
    private readonly WeakReference<Action<PortOutput>>? _handler = handler is null ? null : new(handler);
    private bool _running;
    private int _size;

    /// <summary>Whether the program does not keep up: nothing more is to be read until it does.</summary>
    public bool IsFull
    {
        get
        {
            lock (_gate)
                return _size >= Full;
        }
    }

    public void Post(PortOutput line)
    {
        if (_handler is null && !output.IsEnabled(LevelOf(line)))
            return;
        lock (_gate)
        {
            _lines.Enqueue(line);
            _size += SizeOf(line);
            if (_running)
                return;
            _running = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static queue => queue.Drain(), this, preferLocal: false);
    }

    private void Drain()
    {
        while (true)
        {
            PortOutput line;
            bool wasFull;
            lock (_gate)
            {
                if (!_lines.TryDequeue(out line))
                {
                    _running = false;
                    return;
                }

                wasFull = _size >= Full;
                _size -= SizeOf(line);
                wasFull &= _size < Full;
            }

            if (wasFull)
                drained();
            Deliver(line);
        }
    }

    private void Deliver(PortOutput line)
    {
        if (_handler is null)
        {
            output.Log(LevelOf(line), "{Line}", line.Line);
            return;
        }

        try
        {
            if (_handler.TryGetTarget(out var target))
                target(line);
        }
        catch (Exception error)
        {
            log.LogError(error, "The OutputHandler threw on the line: {Line}", line.Line);
        }
    }

    private static int SizeOf(PortOutput line) => LineOverhead + line.Line.Length;

    private static LogLevel LevelOf(PortOutput line) =>
        line.Level ?? (line.Stream == PortOutputStream.StandardError ? LogLevel.Warning : LogLevel.Information);
}
