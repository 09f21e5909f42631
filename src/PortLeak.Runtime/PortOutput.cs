using Microsoft.Extensions.Logging;

namespace PortLeak;

/// <summary>A line that the interpreter's code wrote, or a record of its logging.</summary>
/// <param name="Stream">Where it came from.</param>
/// <param name="Line">The text without its line end. Bytes that are not UTF-8 arrive as U+FFFD; a line of more than
/// 64 KiB arrives in pieces. Of a record its whole text, with the traceback if it has one.</param>
/// <param name="Level">The level of a record of the interpreter's logging; otherwise <see langword="null"/>.</param>
/// <param name="Logger">The name of the logger of such a record, in Ruby its <c>progname</c>; otherwise <see langword="null"/>.</param>
public readonly record struct PortOutput(
    PortOutputStream Stream,
    string Line,
    LogLevel? Level = null,
    string? Logger = null);
