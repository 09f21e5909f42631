namespace PortLeak.Package.Tests;

public sealed class AssemblyLoads
{
    [Fact]
    public void Placeholder() => Assert.True(true);
}
