namespace PortLeak.RubyMarshal;

/// <summary>The type bytes of Marshal 4.8.</summary>
internal static class MarshalType
{
    public const byte MajorVersion = 4;
    public const byte MinorVersion = 8;

    public const byte Nil = (byte)'0';
    public const byte True = (byte)'T';
    public const byte False = (byte)'F';
    public const byte Fixnum = (byte)'i';
    public const byte Bignum = (byte)'l';
    public const byte Float = (byte)'f';
    public const byte String = (byte)'"';
    public const byte Regexp = (byte)'/';
    public const byte Symbol = (byte)':';
    public const byte SymbolLink = (byte)';';
    public const byte Link = (byte)'@';
    public const byte InstanceVariables = (byte)'I';
    public const byte Extended = (byte)'e';
    public const byte UserClass = (byte)'C';
    public const byte Array = (byte)'[';
    public const byte Hash = (byte)'{';
    public const byte HashWithDefault = (byte)'}';
    public const byte Struct = (byte)'S';
    public const byte Object = (byte)'o';
    public const byte UserDefined = (byte)'u';
    public const byte UserMarshal = (byte)'U';
    public const byte Class = (byte)'c';
    public const byte Module = (byte)'m';
    public const byte ClassOrModule = (byte)'M';
}
