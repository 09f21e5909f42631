namespace PortLeak.TestHost;

/// <summary>
/// The descriptors of this process that belong to ports: pipes, and processes. The keeper of lifelines has a table of its own.
/// </summary>
internal static class Descriptors
{
    private const int NonBlocking = 0x800;
    private const int Armed = 0x2000;

    public static int Count()
    {
        var open = Tables().SelectMany(Directory.GetFiles).Select(Describe).Where(end => end.Target.Length > 0).ToList();
        var processes = open.Count(end => end.Target.StartsWith("anon_inode:[pidfd", StringComparison.Ordinal));
        var pipes = open.Where(end => end.Target.StartsWith("pipe:", StringComparison.Ordinal)).GroupBy(end => end.Target);
        return processes + pipes.Where(ends => ends.Any(BelongsToAPort)).Sum(ends => ends.Count());
    }

    /// <summary>Whether the keeper has ends of lifelines yet: it closes them soon after it is told to.</summary>
    public static bool AreKept => KeepersTables().SelectMany(Directory.GetFiles).Count() > 1;

    private static IEnumerable<string> Tables() => KeepersTables().Prepend("/proc/self/fd");

    private static IEnumerable<string> KeepersTables() =>
        Directory.GetDirectories("/proc/self/task")
            .Where(task => Report.NameOf(task) == "PortLeak keeper")
            .Select(task => $"{task}/fd");

    // The runtime has pipes too: it makes one whenever it starts a thread, which waits there until it may begin. They block.
    // A pipe of a port's never does, or it is a lifeline, which is armed.
    private static bool BelongsToAPort((string Target, int Flags) end) => (end.Flags & (NonBlocking | Armed)) != 0;

    private static (string Target, int Flags) Describe(string descriptor)
    {
        try
        {
            var target = File.ResolveLinkTarget(descriptor, returnFinalTarget: false)?.Name ?? "";
            var flags = File.ReadLines(descriptor.Replace("/fd/", "/fdinfo/", StringComparison.Ordinal))
                .First(line => line.StartsWith("flags:", StringComparison.Ordinal))["flags:".Length..];
            return (target, Convert.ToInt32(flags.Trim(), 8));
        }
        catch (IOException)
        {
            // It was the descriptor of the listing itself, or of another thread's.
            return ("", 0);
        }
    }
}
