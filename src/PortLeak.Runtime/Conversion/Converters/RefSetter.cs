namespace PortLeak.Conversion.Converters;

/// <summary>Sets a member, of a struct in place.</summary>
internal delegate void RefSetter<TOwner, T>(ref TOwner owner, T value);
