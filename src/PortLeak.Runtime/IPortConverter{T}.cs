namespace PortLeak;

/// <summary>
/// Carries a type that has a class of its own on both sides: it travels as a plain value under a common name, and each
/// side turns that into its own class.
/// </summary>
/// <typeparam name="T">The .NET type. Values of types derived from it travel the same way.</typeparam>
/// <remarks>
/// <see cref="IPortConverter{T, TPlain}"/> says the type of the plain value too, and spares looking into an object.
/// </remarks>
public interface IPortConverter<T> : IPortConverter
{
    /// <summary>Turns a value into one of the conversion table, such as a tuple of its parts.</summary>
    object? ToPort(T value);

    /// <summary>Turns what the interpreter sent back into a value.</summary>
    /// <param name="value">The plain value as its natural .NET type: a Python tuple matches positional patterns, a Ruby
    /// array is a list.</param>
    T FromPort(object? value);
}
