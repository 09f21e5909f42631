using System.Text;

namespace PortLeak.TestHost;

/// <summary>
/// Counts processes by a variable that every descendant inherits, and by the sessions that were seen to have it. A zombie
/// counts as dead.
/// </summary>
internal sealed class Census
{
    public const string Variable = "PORTLEAK_TEST_MARKER";

    private static readonly string OwnSession = SessionOf(File.ReadAllText("/proc/self/stat"));

    private readonly HashSet<string> _sessions = [];

    public string Marker { get; } = Guid.NewGuid().ToString("N");

    public int Count => Processes().Count;

    public IReadOnlyList<int> Processes()
    {
        var wanted = Encoding.UTF8.GetBytes($"{Variable}={Marker}");
        var found = new List<int>();
        foreach (var directory in Directory.GetDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(directory), out var process) || process == Environment.ProcessId)
                continue;
            try
            {
                var status = File.ReadAllText($"{directory}/stat");
                // A zombie has no environment any more.
                var marked = File.ReadAllBytes($"{directory}/environ").AsSpan().IndexOf(wanted) >= 0;
                if (marked && SessionOf(status) != OwnSession)
                    _sessions.Add(SessionOf(status));
                if (marked || (IsAlive(status) && _sessions.Contains(SessionOf(status))))
                    found.Add(process);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // It ended meanwhile, or it is somebody else's.
            }
        }

        return found;
    }

    private static bool IsAlive(string status) => Fields(status)[0] is not ("Z" or "X");

    private static string SessionOf(string status) => Fields(status)[3];

    // Those after the name, which may hold anything: state, parent, group, session.
    private static string[] Fields(string status) => status[(status.LastIndexOf(')') + 2)..].Split(' ');
}
