using Microsoft.Extensions.Logging;

namespace PortLeak;

/// <summary>A line that the interpreter's code wrote.</summary>
/// <param name="Stream">Where it came from.</param>
/// <param name="Line">The text without its line end. Bytes that are not UTF-8 arrive as U+FFFD; a line of more than
/// 64 KiB arrives in pieces.</param>
/// <param name="Level">The level of a record of the interpreter's logging; otherwise <see langword="null"/>.</param>
/// <param name="Logger">The name of the logger of such a record; otherwise <see langword="null"/>.</param>
public readonly record struct PortOutput(
    PortOutputStream Stream,
    string Line,
    LogLevel? Level = null,
    string? Logger = null);
