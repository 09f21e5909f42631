using System.Diagnostics;

namespace PortLeak.Runtime.Soak;

/// <summary>A host of ports that can be killed.</summary>
internal sealed class SoakHost : IDisposable
{
    // Built beside the program that runs: bench/THIS/bin/… and tests/PortLeak.TestHost/bin/….
    private static readonly string Assembly = Path.Combine(
        AppContext.BaseDirectory.Replace(
            Path.Combine("bench", System.Reflection.Assembly.GetEntryAssembly()!.GetName().Name!),
            Path.Combine("tests", "PortLeak.TestHost"),
            StringComparison.Ordinal),
        "PortLeak.TestHost.dll");

    private readonly Process _process;

    public SoakHost(string language, string marker, params string[] what)
    {
        var modules = Path.Combine(AppContext.BaseDirectory, "Guests", language);
        var executable = language == "python" ? Interpreter() : "ruby";
        _process = Process.Start(new ProcessStartInfo(
            Environment.ProcessPath!, [Assembly, language, executable, modules, marker, .. what])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // A runtime that is killed leaves the pipes and the socket of its diagnostics in the temporary folder.
            Environment = { ["DOTNET_EnableDiagnostics"] = "0" },
        })!;
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits for a step; gives descriptors, port threads, managed heap and resident memory, in bytes.</summary>
    public async Task<long[]> StepAsync(string name)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is [var step, .. var figures] && step == name)
                return [.. figures.Select(long.Parse)];
        }

        throw new InvalidOperationException($"The host ended before the step '{name}'.");
    }

    public int ProcessId => _process.Id;

    public void Kill() => _process.Kill();

    public void Release() => _process.StandardInput.WriteLine();

    public Task ExitAsync() => _process.WaitForExitAsync();

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    // Without the shims that stand before it on some machines.
    public static string Interpreter()
    {
        using var process = Process.Start(new ProcessStartInfo("python3", ["-c", "import sys; print(sys.executable)"])
        {
            RedirectStandardOutput = true,
        })!;
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
