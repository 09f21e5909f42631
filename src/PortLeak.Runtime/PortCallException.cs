namespace PortLeak;

/// <summary>
/// The called code raised an error. The port stays usable. <see cref="Exception.InnerException"/> is the error's own cause, if
/// it has one.
/// </summary>
/// <param name="foreignType">The type of the error in its own language, such as <c>json.decoder.JSONDecodeError</c>.</param>
/// <param name="foreignMessage">The text of the error.</param>
/// <param name="foreignTraceback">The traceback as its own language prints it.</param>
/// <param name="frames">The frames of the traceback, innermost last.</param>
/// <param name="cause">The error that led to this one.</param>
public sealed class PortCallException(
    string foreignType,
    string foreignMessage,
    string foreignTraceback,
    IReadOnlyList<PortStackFrame> frames,
    PortCallException? cause = null)
    : PortException(foreignMessage.Length == 0 ? foreignType : $"{foreignType}: {foreignMessage}", cause)
{
    /// <summary>The type of the error in its own language, such as <c>json.decoder.JSONDecodeError</c>.</summary>
    public string ForeignType { get; } = foreignType;

    /// <summary>The text of the error.</summary>
    public string ForeignMessage { get; } = foreignMessage;

    /// <summary>The traceback as its own language prints it, causes included.</summary>
    public string ForeignTraceback { get; } = foreignTraceback;

    /// <summary>The frames of the traceback, innermost last. Those of the library itself are left out.</summary>
    public IReadOnlyList<PortStackFrame> Frames { get; } = frames;

    /// <summary>The .NET exception with its stack, and the foreign traceback under it.</summary>
    public override string ToString() =>
        ForeignTraceback.Length == 0
            ? base.ToString()
            : $"{base.ToString()}{Environment.NewLine}--- in the interpreter ---{Environment.NewLine}{ForeignTraceback}";
}
