namespace PortLeak.Conversion;

/// <summary>What an array holds: a letter of Python's struct module, the size in bytes, the .NET type.</summary>
internal sealed class ElementType
{
    private static readonly ElementType[] All =
    [
        new('?', sizeof(bool), typeof(bool)),
        new('b', sizeof(sbyte), typeof(sbyte)),
        new('B', sizeof(byte), typeof(byte)),
        new('h', sizeof(short), typeof(short)),
        new('H', sizeof(ushort), typeof(ushort)),
        new('i', sizeof(int), typeof(int)),
        new('I', sizeof(uint), typeof(uint)),
        new('q', sizeof(long), typeof(long)),
        new('Q', sizeof(ulong), typeof(ulong)),
        new('e', 2, typeof(Half)),
        new('f', sizeof(float), typeof(float)),
        new('d', sizeof(double), typeof(double)),
        new('D', 16, typeof(System.Numerics.Complex)),
    ];

    private ElementType(char code, int size, Type type)
    {
        Code = code;
        Size = size;
        Type = type;
    }

    public char Code { get; }

    public int Size { get; }

    public Type Type { get; }

    /// <summary>Null for a type whose values are not plain bytes on the other side.</summary>
    public static ElementType? Of(Type type) => Array.Find(All, element => element.Type == type);

    public static ElementType? Of(ReadOnlySpan<byte> code) =>
        code.Length == 1 ? Of((char)code[0]) : null;

    private static ElementType? Of(char code) => Array.Find(All, element => element.Code == code);
}
