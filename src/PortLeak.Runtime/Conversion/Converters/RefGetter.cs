namespace PortLeak.Conversion.Converters;

/// <summary>Reads a member without copying a struct or boxing the value.</summary>
internal delegate T RefGetter<TOwner, T>(ref TOwner owner);
