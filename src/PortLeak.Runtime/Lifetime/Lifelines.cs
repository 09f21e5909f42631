namespace PortLeak.Lifetime;

/// <summary>The lifeline of this operating system.</summary>
internal static class Lifelines
{
    /// <exception cref="PlatformNotSupportedException">There is none for it.</exception>
    public static ILifeline Create()
    {
        if (OperatingSystem.IsLinux())
            return new LinuxLifeline();
        if (OperatingSystem.IsMacOS())
            return new MacLifeline();
        if (OperatingSystem.IsWindows())
            return new WindowsLifeline();
        throw new PlatformNotSupportedException("Ports run on Linux, macOS and Windows.");
    }
}
