namespace PortLeak;

/// <summary>
/// Carries a type that has a class of its own on both sides: it travels as a plain value under a common name, and each
/// side turns that into its own class.
/// </summary>
/// <typeparam name="T">The .NET type. Values of types derived from it travel the same way.</typeparam>
/// <example>
/// <code>
/// sealed class MoneyConverter : IPortConverter&lt;Money&gt;
/// {
///     public string Name => "money";
///     public object? ToPort(Money value) => (value.Amount, value.Currency);
///     public Money FromPort(object? value) =>
///         value is (decimal amount, string currency) ? new Money(amount, currency) : throw new FormatException();
/// }
/// </code>
/// On the Python side: <c>portleak.register("money", Money, lambda m: (m.amount, m.currency), lambda v: Money(*v))</c>.
/// </example>
public interface IPortConverter<T> : IPortConverter
{
    /// <summary>Turns a value into one of the conversion table, such as a tuple of its parts.</summary>
    object? ToPort(T value);

    /// <summary>Turns what the interpreter sent back into a value.</summary>
    /// <param name="value">The plain value as its natural .NET type: a tuple matches positional patterns.</param>
    T FromPort(object? value);
}
