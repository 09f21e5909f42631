using System.IO.Pipes;
using System.Runtime.Versioning;
using PortLeak.Channels;

namespace PortLeak.Lifetime;

/// <summary>Starts an interpreter on Windows: in the job of its lifeline, with five pipes and no other handle of the host's.</summary>
[SupportedOSPlatform("windows")]
internal static class WindowsStart
{
    /// <exception cref="System.ComponentModel.Win32Exception">The operating system does not start it.</exception>
    public static StartedGuest Start(GuestCommand command, WindowsLifeline lifeline)
    {
        var input = Inheritable(PipeDirection.Out);
        var frames = Inheritable(PipeDirection.In);
        var output = Inheritable(PipeDirection.In);
        var errors = Inheritable(PipeDirection.In);
        var interrupts = Inheritable(PipeDirection.Out);
        AnonymousPipeServerStream[] all = [input, frames, output, errors, interrupts];
        try
        {
            // The interpreter knows them by the values of their handles, which a child inherits unchanged; handles have 32
            // significant bits on 64-bit Windows too ("Interprocess Communication Between 32-bit and 64-bit Applications").
            var descriptors = new GuestDescriptors(lifeline.Inherited, (int)Other(output), (int)Other(interrupts));
            var process = WindowsProcess.Start(
                command,
                lifeline.Job.DangerousGetHandle(),
                [Other(input), Other(frames), Other(errors), Other(output), Other(interrupts)]);
            var channel = new StreamChannel(input, frames, output, errors, interrupts);
            channel.WatchExit(process.Ended);
            return new(process, channel, descriptors, ReportsExit: true);
        }
        catch
        {
            foreach (var pipe in all)
                pipe.Dispose();
            throw;
        }
        finally
        {
            // Only the interpreter holds them now, so that each stream ends with it.
            foreach (var pipe in all)
                pipe.DisposeLocalCopyOfClientHandle();
        }
    }

    private static AnonymousPipeServerStream Inheritable(PipeDirection direction) =>
        new(direction, HandleInheritability.Inheritable);

    private static nint Other(AnonymousPipeServerStream pipe) => pipe.ClientSafePipeHandle.DangerousGetHandle();
}
