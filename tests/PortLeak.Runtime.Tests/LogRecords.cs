using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PortLeak.Runtime.Tests;

/// <summary>What was logged, by a host or by a port that was given this as its factory: category, level and text.</summary>
internal sealed class LogRecords : ILoggerFactory, ILoggerProvider
{
    public ConcurrentQueue<(string Category, LogLevel Level, string Text)> All { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }

    private sealed class Logger(LogRecords records, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            records.All.Enqueue((category, logLevel, formatter(state, exception)));
    }
}
