using System.Diagnostics;

namespace PortLeak.Lifetime;

/// <summary>
/// A control group of version 2 of the interpreter's own. The kernel does not end it when the lifeline closes, so a small
/// process outside of the group waits for that and does: also when this process is killed.
/// </summary>
internal sealed class CgroupContainment : IContainment
{
    // "0" is the process that writes.
    private const string Enter = "echo 0 > \"$0/cgroup.procs\" && exec \"$@\"";

    // It must outlast what the terminal sends to the host's group. The group cannot be removed while anybody dies in it.
    private const string Watch = """
        trap '' HUP INT QUIT TERM
        read nothing < "/proc/self/fd/$1"
        echo 1 > "$0/cgroup.kill"
        tries=0
        until rmdir "$0" 2> /dev/null || [ ! -d "$0" ] || [ $tries -gt 500 ]; do
          tries=$((tries + 1))
          sleep 0.01
        done
        """;

    private readonly string _directory;

    private CgroupContainment(string directory) => _directory = directory;

    public bool GuestOwnsLifeline => true;

    /// <exception cref="PortStartException">It cannot be had here: what is missing.</exception>
    public static CgroupContainment Create()
    {
        var parent = Parent();
        var directory = Path.Combine(parent, $"portleak-{Environment.ProcessId}-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Missing($"no group can be made in '{parent}', which is not delegated to this user ({error.Message})");
        }

        var containment = new CgroupContainment(directory);
        if (File.Exists(Path.Combine(directory, "cgroup.kill")))
            return containment;
        containment.End();
        throw Missing("the kernel has no cgroup.kill; Linux 5.14 or newer is needed");
    }

    public GuestCommand Around(GuestCommand command) => command with
    {
        File = "/bin/sh",
        Arguments = ["-c", Enter, _directory, command.File, .. command.Arguments],
    };

    public void Prepare(ILifeline lifeline)
    {
        using var watcher = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", Watch, _directory, $"{lifeline.Inherited}"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        watcher.StandardInput.Dispose();
        watcher.StandardOutput.Dispose();
        watcher.StandardError.Dispose();
    }

    public int ProcessId(int started, int reported) => reported;

    public void End()
    {
        try
        {
            // At once, where this process is there to do it; the watcher comes to find nothing.
            File.WriteAllText(Path.Combine(_directory, "cgroup.kill"), "1");
            Directory.Delete(_directory);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody in it is still dying, and the watcher removes it; or it has removed it already.
        }
    }

    private static string Parent()
    {
        if (!OperatingSystem.IsLinux())
            throw Missing("control groups are a feature of Linux");
        var mount = File.ReadLines("/proc/self/mountinfo")
            .Select(line => line.Split(' '))
            .FirstOrDefault(fields => fields.SkipWhile(field => field != "-").ElementAtOrDefault(1) == "cgroup2")?[4]
            ?? throw Missing("no cgroup file system of version 2 is mounted");
        var group = File.ReadLines("/proc/self/cgroup").FirstOrDefault(line => line.StartsWith("0::", StringComparison.Ordinal))
            ?? throw Missing("this process is in no control group of version 2");
        return Path.Join(mount, group["0::".Length..].TrimEnd('/'));
    }

    private static PortStartException Missing(string what) =>
        new($"Containment.Cgroup cannot be had here: {what}.");
}
