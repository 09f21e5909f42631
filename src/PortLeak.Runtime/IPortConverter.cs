namespace PortLeak;

/// <summary>
/// A converter of the program's own; implement <see cref="IPortConverter{T, TPlain}"/> and add it to
/// <see cref="PortOptions.Converters"/>.
/// </summary>
public interface IPortConverter
{
    /// <summary>
    /// The name under which the interpreter registers the counterpart (<c>portleak.register</c>,
    /// <c>PortLeak.register</c>).
    /// </summary>
    string Name { get; }
}
