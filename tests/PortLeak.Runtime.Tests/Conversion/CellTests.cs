using System.Runtime.CompilerServices;
using PortLeak.Conversion;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>What a parsed value costs: a payload of a million values is a million cells.</summary>
public sealed class CellTests
{
    [Fact]
    public void Cell_TakesSixteenBytes() => Assert.Equal(16, Unsafe.SizeOf<Cell>());
}
