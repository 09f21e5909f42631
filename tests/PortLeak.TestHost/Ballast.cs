using System.Runtime.InteropServices;

namespace PortLeak.TestHost;

/// <summary>Memory that a host has besides, which the kernel has to give back when it dies.</summary>
internal sealed unsafe class Ballast : IDisposable
{
    public const string Variable = "PORTLEAK_TEST_BALLAST";

    private readonly void* _memory;

    private Ballast(nuint bytes)
    {
        _memory = NativeMemory.Alloc(bytes);
        NativeMemory.Fill(_memory, bytes, 1);
    }

    /// <summary>As many MiB as the variable says, or none.</summary>
    public static Ballast? FromEnvironment() =>
        nuint.TryParse(Environment.GetEnvironmentVariable(Variable), out var mebibytes) && mebibytes > 0
            ? new(mebibytes << 20)
            : null;

    public void Dispose() => NativeMemory.Free(_memory);
}
