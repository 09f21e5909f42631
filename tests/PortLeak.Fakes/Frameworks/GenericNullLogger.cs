namespace Microsoft.Extensions.Logging.Abstractions;

public sealed class NullLogger<T> : ILogger<T>
{
    public static NullLogger<T> Instance { get; } = new();

    public void Log(LogLevel logLevel, Exception? exception, string? message, params object?[] args)
    {
    }
}
