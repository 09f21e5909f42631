using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using PortLeak.Interpreters;

namespace PortLeak.Lifetime;

/// <summary>
/// A PID namespace: the interpreter is its process 1, and the kernel ends everything in it together with that. The
/// <c>unshare</c> outside of it owns the lifeline, and its end is the interpreter's.
/// </summary>
internal sealed class PidNamespaceContainment : IContainment
{
    private static readonly string[] Flags =
        ["--user", "--map-current-user", "--pid", "--fork", "--kill-child=KILL", "--"];

    private static readonly Lazy<PidNamespaceContainment> Probed = new(Probe, LazyThreadSafetyMode.PublicationOnly);

    private readonly string _unshare;

    private PidNamespaceContainment(string unshare) => _unshare = unshare;

    /// <exception cref="PortStartException">It cannot be had here: what is missing.</exception>
    public static PidNamespaceContainment Instance => Probed.Value;

    public bool GuestOwnsLifeline => false;

    public GuestCommand Around(GuestCommand command) =>
        command with { File = _unshare, Arguments = [.. Flags, command.File, .. command.Arguments] };

    public void Prepare(ILifeline lifeline)
    {
    }

    public int ProcessId(int started, int reported)
    {
        try
        {
            var children = File.ReadAllText($"/proc/{started}/task/{started}/children");
            return int.Parse(children.AsSpan().Trim(), CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is IOException or FormatException or UnauthorizedAccessException)
        {
            // The number is for display, and some kernels do not list children.
            return started;
        }
    }

    public void End()
    {
    }

    private static PidNamespaceContainment Probe()
    {
        if (!OperatingSystem.IsLinux())
            throw Missing("PID namespaces are a feature of Linux");
        var unshare = ExecutablePath.Find("unshare", Environment.GetEnvironmentVariable("PATH"))
            ?? throw Missing("there is no 'unshare' on PATH; install util-linux 2.36 or newer");
        try
        {
            using var process = Process.Start(new ProcessStartInfo(unshare, [.. Flags, "true"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var complaint = process.StandardError.ReadToEnd().Trim();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw Missing($"'{unshare} {string.Join(' ', Flags)} true' failed with: {complaint}");
        }
        catch (Win32Exception error)
        {
            throw Missing(error.Message);
        }

        return new PidNamespaceContainment(unshare);
    }

    private static PortStartException Missing(string what) => new(
        $"Containment.PidNamespace cannot be had here: {what}. Unprivileged user namespaces must be allowed "
        + "(user.max_user_namespaces above 0; some distributions restrict them further).");
}
