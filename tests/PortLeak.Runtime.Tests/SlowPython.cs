namespace PortLeak.Runtime.Tests;

/// <summary>A Python that takes its time to start.</summary>
internal sealed class SlowPython : IDisposable
{
    private readonly string _script = Path.Combine(Path.GetTempPath(), $"slow-python-{Guid.NewGuid():N}");

    public SlowPython(int seconds)
    {
        File.WriteAllText(_script, $"""
            #!{Pythons.Default}
            import os, sys, time
            time.sleep({seconds})
            os.execv(sys.executable, [sys.executable] + sys.argv[1:])
            """);
        File.SetUnixFileMode(_script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public void Configure(PortOptions options)
    {
        options.Executable = _script;
        options.ModulePaths.Add(Pythons.Modules);
    }

    public void Dispose() => File.Delete(_script);
}
