namespace PortLeak;

/// <summary>
/// A value could not be converted between .NET and the interpreter. The port stays usable: the call that carried the
/// value failed, and nothing else.
/// </summary>
public sealed class PortConversionException : PortException
{
    private readonly string _reason;

    /// <summary>Creates the exception for the value as a whole.</summary>
    public PortConversionException(string message)
        : this(message, path: "")
    {
    }

    /// <summary>Creates the exception with the path to the offending value.</summary>
    /// <param name="message">What could not be converted, and what to do.</param>
    /// <param name="path">Where it is inside the value, such as <c>[3].price</c>; empty for the value itself.</param>
    /// <param name="innerException">What led to it.</param>
    public PortConversionException(string message, string path, Exception? innerException = null)
        : base(message, innerException)
    {
        _reason = message;
        Path = path;
    }

    /// <summary>Where the offending value is, such as <c>[3].price</c>; empty for the value itself.</summary>
    public string Path { get; private set; }

    /// <inheritdoc/>
    public override string Message => Path.Length == 0 ? _reason : $"{Path}: {_reason}";

    /// <summary>
    /// Extends the path by the element that was being converted. For use as an exception filter, which runs before the
    /// stack unwinds: it never catches.
    /// </summary>
    internal bool Within(string segment)
    {
        Path = segment + Path;
        return false;
    }

    /// <summary>
    /// Gives the beginning of the path the name that the caller knows it by. For use as an exception filter, like
    /// <see cref="Within(string)"/>.
    /// </summary>
    internal bool Renames(string beginning, string name)
    {
        if (Path.StartsWith(beginning, StringComparison.Ordinal))
            Path = name + Path[beginning.Length..];
        return false;
    }

    /// <inheritdoc cref="Within(string)"/>
    internal bool Within(int index) => Within($"[{index}]");
}
