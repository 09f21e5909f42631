using PortLeak.Channels;
using PortLeak.Interpreters;

namespace PortLeak.Lifetime;

/// <summary>
/// A session, and so a process group, for what stands before an interpreter, from its first instruction on: a script, a version
/// manager or <c>uv run</c> starts processes of its own, long before the interpreter could take a session itself. An interpreter
/// that is started directly starts nothing before that, and is spared the <c>setsid</c>.
/// </summary>
internal static class OwnSession
{
    private static readonly string? Setsid =
        OperatingSystem.IsLinux() ? ExecutablePath.Find("setsid", Environment.GetEnvironmentVariable("PATH")) : null;

    /// <summary>The command in a session of its own; the command itself if it is an interpreter, or there is no <c>setsid</c>.</summary>
    public static GuestCommand Around(GuestCommand command) =>
        Setsid is null || IsInterpreter(command.File)
            ? command
            : command with { File = Setsid, Arguments = [command.File, .. command.Arguments] };

    /// <summary>Waits until a process that was started that way leads its group: as long as it takes to start <c>setsid</c>.</summary>
    /// <returns>Whether it does.</returns>
    public static bool Await(GuestCommand started, int process)
    {
        const long MostMilliseconds = 200;
        if (Setsid is null || started.File != Setsid)
            return false;
        var end = Environment.TickCount64 + MostMilliseconds;
        while (!Leads(process) && Environment.TickCount64 < end)
            Thread.Sleep(1);
        return Leads(process);
    }

    /// <summary>Whether a process leads a group.</summary>
    public static bool Leads(int process) => Libc.GroupOf(process) == process;

    private static bool IsInterpreter(string file)
    {
        var name = Path.GetFileName(file);
        if (!name.StartsWith("python", StringComparison.Ordinal) && !name.StartsWith("ruby", StringComparison.Ordinal))
            return false;
        try
        {
            // Version managers have scripts of these names.
            using var stream = File.OpenRead(file);
            return stream.ReadByte() != '#';
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
