namespace PortLeak.Conversion;

/// <summary>
/// Another type's converter, looked up at its first use: types may refer to themselves, and building a converter must
/// not need any other.
/// </summary>
internal sealed class ConverterSlot<T>(ConverterRegistry registry)
{
    private Converter<T>? _converter;

    public Converter<T> Converter => _converter ??= registry.Get<T>();
}
