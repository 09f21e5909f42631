namespace PortLeak.TestHost;

/// <summary>Lines for the test that runs this host.</summary>
internal static class Report
{
    /// <summary>
    /// A step, with the descriptors and the port threads that this process has, its managed heap and resident memory.
    /// </summary>
    public static void Step(string name)
    {
        var descriptors = Descriptors.Count();
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine($"{name} {descriptors} {PortThreads} {heap} {Environment.WorkingSet}");
    }

    /// <summary>
    /// As <see cref="Step"/>, once the threads of all ports have ended and nothing is kept for them. What never ends hangs the host.
    /// </summary>
    public static async Task QuietStepAsync(string name)
    {
        while (PortThreads > 0 || Descriptors.AreKept)
            await Task.Delay(1);
        Step(name);
    }

    /// <summary>The name of a thread, by its directory; empty once it has ended.</summary>
    public static string NameOf(string task)
    {
        try
        {
            return File.ReadAllText($"{task}/comm").Trim();
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static int PortThreads => Directory.GetDirectories("/proc/self/task").Count(task => NameOf(task) == "PortLeak");
}
