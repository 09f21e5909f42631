namespace PortLeak;

/// <summary>
/// Like <see cref="IPortConverter{T}"/>, with a type for the plain value: it arrives converted, the same from every
/// language.
/// </summary>
/// <typeparam name="T">The .NET type. Values of types derived from it travel the same way.</typeparam>
/// <typeparam name="TPlain">What it travels as, such as a tuple of its parts; any type of the conversion table.</typeparam>
/// <example>
/// <code>
/// sealed class MoneyConverter : IPortConverter&lt;Money, (decimal Amount, string Currency)&gt;
/// {
///     public string Name => "money";
///     public (decimal Amount, string Currency) ToPort(Money value) => (value.Amount, value.Currency);
///     public Money FromPort((decimal Amount, string Currency) value) => new(value.Amount, value.Currency);
/// }
/// </code>
/// On the Python side: <c>portleak.register("money", Money, lambda m: (m.amount, m.currency), lambda v: Money(*v))</c>.
/// </example>
public interface IPortConverter<T, TPlain> : IPortConverter
{
    /// <summary>Turns a value into its plain counterpart.</summary>
    TPlain ToPort(T value);

    /// <summary>Turns what the interpreter sent back into a value.</summary>
    T FromPort(TPlain value);
}
