using System.Text;

namespace PortLeak.TestHost;

/// <summary>Counts processes by a variable that every descendant inherits. A zombie counts as dead.</summary>
internal sealed class Census
{
    public const string Variable = "PORTLEAK_TEST_MARKER";

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
                // A zombie has no environment any more.
                if (File.ReadAllBytes($"{directory}/environ").AsSpan().IndexOf(wanted) >= 0)
                    found.Add(process);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // It ended meanwhile, or it is somebody else's.
            }
        }

        return found;
    }
}
