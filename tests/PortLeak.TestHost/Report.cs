namespace PortLeak.TestHost;

/// <summary>Lines for the test that runs this host.</summary>
internal static class Report
{
    /// <summary>
    /// A step, with the descriptors and the port threads that this process has, its managed heap and resident memory.
    /// </summary>
    public static void Step(string name)
    {
        var descriptors = Descriptors;
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine($"{name} {descriptors} {PortThreads} {heap} {Environment.WorkingSet}");
    }

    /// <summary>As <see cref="Step"/>, once the threads of all ports have ended. One that never does hangs the host.</summary>
    public static async Task QuietStepAsync(string name)
    {
        while (PortThreads > 0)
            await Task.Delay(1);
        Step(name);
    }

    /// <summary>
    /// Waits until no more than so many descriptors of ports are left. What the garbage collector ends, it ends in its own
    /// time: it has five seconds, then the next step says what is there.
    /// </summary>
    public static async Task SettleAsync(int descriptors)
    {
        for (var rounds = 0; rounds < 500 && Descriptors > descriptors; rounds++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(10);
        }
    }

    /// <summary>The descriptors that belong to ports: pipes, and processes.</summary>
    public static int Descriptors => Directory.GetFiles("/proc/self/fd").Count(BelongsToPorts);

    private static int PortThreads => Directory.GetDirectories("/proc/self/task").Count(IsPortThread);

    // The runtime opens files of its own as it goes: assemblies, its log of events.
    private static bool BelongsToPorts(string descriptor)
    {
        try
        {
            var target = File.ResolveLinkTarget(descriptor, returnFinalTarget: false)?.Name ?? "";
            return target.StartsWith("pipe:", StringComparison.Ordinal)
                || target.StartsWith("anon_inode:[pidfd", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // It was the descriptor of the listing itself, or of another thread's.
            return false;
        }
    }

    private static bool IsPortThread(string task)
    {
        try
        {
            return File.ReadAllText($"{task}/comm").Trim() == "PortLeak";
        }
        catch (IOException)
        {
            return false;
        }
    }
}
