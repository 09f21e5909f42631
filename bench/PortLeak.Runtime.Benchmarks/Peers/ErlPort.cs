using System.Diagnostics;

namespace PortLeak.Runtime.Benchmarks.Peers;

/// <summary>
/// ErlPort on the BEAM, where <c>ERLPORT_HOME</c> names a built one (a folder <c>erlport</c> with its <c>ebin</c> and <c>priv</c>) and
/// <c>erl</c> and <c>erlc</c> are installed. The works run in Erlang; only the command and its end cross to here. Its Python takes part in the works of
/// every language: its Ruby side knows no Ruby of this decade.
/// </summary>
internal sealed class ErlPort : IDisposable
{
    private readonly Process _beam;
    private readonly DirectoryInfo _code;
    private readonly string _release;

    private ErlPort(string home, string python, string guest)
    {
        // Not erlport-…: the BEAM would take the folder for a version of the library.
        _code = Directory.CreateTempSubdirectory("peer-of-portleak-");
        var source = Path.Combine(AppContext.BaseDirectory, "Peers", "erlport_peer.erl");
        using (var compiler = Process.Start(new ProcessStartInfo("erlc", ["-o", _code.FullName, source]))!)
        {
            compiler.WaitForExit();
            if (compiler.ExitCode != 0)
                throw new InvalidOperationException($"erlc ended with {compiler.ExitCode}.");
        }

        string[] arguments = ["-noshell", "-pa", _code.FullName, "-run", "erlport_peer", "main", python, guest];
        _beam = Process.Start(new ProcessStartInfo("erl", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            // code:priv_dir finds a library by the name of its folder, below one of these.
            Environment = { ["ERL_LIBS"] = Path.GetDirectoryName(Path.GetFullPath(home)), ["ERL_CRASH_DUMP_BYTES"] = "0" },
        })!;
        _release = _beam.StandardOutput.ReadLine() ?? throw new InvalidOperationException("ErlPort did not start.");
    }

    /// <summary>Starts it, or says on the console why it takes no part.</summary>
    public static ErlPort? TryStart(string python, string guest)
    {
        if (Environment.GetEnvironmentVariable("ERLPORT_HOME") is not { Length: > 0 } home)
            return Without("ERLPORT_HOME names none");
        if (!File.Exists(Path.Combine(home, "ebin", "python.beam")))
            return Without($"{home} has no ebin/python.beam");
        try
        {
            return new ErlPort(home, python, guest);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return Without($"there is no BEAM: {exception.Message}");
        }

        static ErlPort? Without(string reason)
        {
            Console.WriteLine($"Without ErlPort: {reason}.");
            return null;
        }
    }

    public override string ToString() => $", ErlPort (Python) on OTP {_release}";

    /// <summary>Has it do a work so many times.</summary>
    public async Task DoAsync(string work, int count)
    {
        await _beam.StandardInput.WriteLineAsync($"{work} {count}");
        await _beam.StandardInput.FlushAsync();
        if (await _beam.StandardOutput.ReadLineAsync() != "done")
            throw new InvalidOperationException($"ErlPort failed at {count} {work}.");
    }

    public void Dispose()
    {
        // Its interpreter reads the end of its input, once it is idle.
        _beam.Kill();
        _beam.WaitForExit();
        _beam.Dispose();
        _code.Delete(recursive: true);
    }
}
