namespace PortLeak.Runtime.Tests;

public sealed class AssemblyLoads
{
    [Fact]
    public void Placeholder() => Assert.True(true);
}
