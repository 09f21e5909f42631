namespace PortLeak.Tests;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PortLeak.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No PortLeak.sln above the test assembly.");
    }
}
