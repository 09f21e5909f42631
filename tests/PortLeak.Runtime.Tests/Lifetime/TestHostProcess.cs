using System.Collections.Concurrent;
using System.Diagnostics;

namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>A program that owns a port and is made to end it: by itself, or by being killed.</summary>
internal sealed class TestHostProcess : IDisposable
{
    private static readonly string Assembly = Path.Combine(
        AppContext.BaseDirectory.Replace("PortLeak.Runtime.Tests", "PortLeak.TestHost", StringComparison.Ordinal),
        "PortLeak.TestHost.dll");

    private readonly ConcurrentQueue<string?> _complaints = new();
    private readonly Process _process;

    public TestHostProcess(
        string language,
        string executable,
        Census census,
        string state,
        string ending,
        Containment containment = Containment.ProcessGroup,
        Dictionary<string, string>? environment = null)
        : this(language, executable, census, [state, $"{containment}", ending], environment ?? [])
    {
    }

    private TestHostProcess(
        string language, string executable, Census census, string[] what, Dictionary<string, string> environment)
    {
        var modules = Path.Combine(AppContext.BaseDirectory, "Guests", language);
        var start = new ProcessStartInfo(
            Environment.ProcessPath!, [Assembly, language, executable, modules, census.Marker, .. what])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // A runtime that is killed leaves the pipes and the socket of its diagnostics in the temporary folder.
            Environment = { ["DOTNET_EnableDiagnostics"] = "0" },
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => _complaints.Enqueue(line.Data);
        _process.BeginErrorReadLine();
    }

    /// <summary>A host of many ports, which it ends one by one, or all together with itself.</summary>
    public static TestHostProcess WithMany(string language, string executable, Census census, int count, string ending) =>
        new(language, executable, census, ["many", $"{count}", ending], []);

    /// <summary>Waits for the host to have taken a step; gives the descriptors and port threads that it had then.</summary>
    public async Task<(int Descriptors, int Threads)> StepAsync(string name)
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            var words = line.Split(' ');
            if (words[0] == name)
                return (int.Parse(words[1]), int.Parse(words[2]));
        }

        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        throw new InvalidOperationException(
            $"The host ended before the step '{name}': {string.Join(Environment.NewLine, _complaints)}");
    }

    public bool HasExited => _process.HasExited;

    public void Kill() => _process.Kill();

    public void Release() => _process.StandardInput.WriteLine();

    public Task ExitAsync() => _process.WaitForExitAsync(TestContext.Current.CancellationToken);

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
