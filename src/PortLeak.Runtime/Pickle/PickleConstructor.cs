using System.Text;
using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <summary>One name of the closed set: what it builds, and from what.</summary>
internal sealed class PickleConstructor(string name, ValueKind? kind, params ValueKind?[] parameters)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(name);

    public string Name => name;

    /// <summary>Null for the one that stands for its argument.</summary>
    public ValueKind? Kind => kind;

    public bool IsNamed(ReadOnlySpan<byte> utf8) => utf8.SequenceEqual(_utf8);

    /// <summary>Whether the arguments are of the expected kinds; an expectation of null takes any.</summary>
    public bool Accepts(ReadOnlySpan<Cell> arguments)
    {
        if (arguments.Length != parameters.Length)
            return false;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (parameters[i] is { } expected && arguments[i].Kind != expected)
                return false;
        }

        return true;
    }
}
