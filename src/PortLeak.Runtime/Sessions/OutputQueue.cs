using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace PortLeak.Sessions;

/// <summary>
/// Lines of output, and records of the interpreter's logging, on their way to the program: in order and one at a time, on the
/// thread pool, as code of the program's own never runs on a port's thread.
/// </summary>
internal sealed class OutputQueue(
    Action<PortOutput>? handler,
    ILoggerFactory loggers,
    string category,
    ILogger log,
    Action drained,
    Action<PortException> failed)
{
    private const int Full = 1024 * 1024;
    private const int FullOfRecords = 16 * Full;
    private const int LineOverhead = 64;

    private readonly Lock _gate = new();
    private readonly Queue<PortOutput> _lines = [];
    private readonly ILogger _output = loggers.CreateLogger(category);

    // A handler that refers to its port must not keep it alive: the port itself keeps the handler.
    private readonly WeakReference<Action<PortOutput>>? _handler = handler is null ? null : new(handler);
    private bool _running;
    private bool _losesRecords;
    private int _size;

    /// <summary>Whether anybody is there for whom a record is more than its text.</summary>
    public bool TakesRecords => _handler is not null || loggers is not NullLoggerFactory;

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
        if (_handler is null && !LoggerOf(line).IsEnabled(LevelOf(line)))
            return;
        lock (_gate)
        {
            // Records come among the answers, which cannot wait until the program keeps up.
            if (line.Stream == PortOutputStream.Log && _size >= FullOfRecords)
            {
                LoseRecord();
                return;
            }

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
            LoggerOf(line).Log(LevelOf(line), "{Line}", line.Line);
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

    private void LoseRecord()
    {
        if (_losesRecords)
            return;
        _losesRecords = true;
        failed(new PortException(
            "The program does not keep up with the records of the interpreter's logging: those that are too many are dropped."));
    }

    // The factory keeps its loggers by name.
    private ILogger LoggerOf(PortOutput line) =>
        line.Logger is { Length: > 0 } name ? loggers.CreateLogger($"{category}.{name}") : _output;

    private static int SizeOf(PortOutput line) => LineOverhead + line.Line.Length;

    private static LogLevel LevelOf(PortOutput line) =>
        line.Level ?? (line.Stream == PortOutputStream.StandardError ? LogLevel.Warning : LogLevel.Information);
}
