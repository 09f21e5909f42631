using Microsoft.Extensions.Logging;

namespace PortLeak.Wire;

/// <summary>A record of the interpreter's logging.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Logger">The name of its logger.</param>
/// <param name="Text">Its text, with the traceback where it has one.</param>
internal readonly record struct LogRecord(LogLevel Level, string Logger, string Text);
