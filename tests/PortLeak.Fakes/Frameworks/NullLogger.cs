namespace Microsoft.Extensions.Logging.Abstractions;

public sealed class NullLogger : ILogger
{
    public static NullLogger Instance { get; } = new();

    public void Log(LogLevel logLevel, Exception? exception, string? message, params object?[] args)
    {
    }
}
