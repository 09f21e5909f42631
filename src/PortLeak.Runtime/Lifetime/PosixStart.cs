using System.Diagnostics;
using System.IO.Pipes;
using Microsoft.Win32.SafeHandles;
using PortLeak.Channels;

namespace PortLeak.Lifetime;

/// <summary>Starts an interpreter on Linux or macOS, with its pipes and the lifeline around it.</summary>
internal static class PosixStart
{
    /// <exception cref="System.ComponentModel.Win32Exception">The operating system does not start it.</exception>
    public static StartedGuest Start(GuestCommand command, ILifeline lifeline)
    {
        var output = Pipe.Create();
        var interrupts = Pipe.Create();
        try
        {
            using var inheritedOutput = Pipe.Inheritable(output.Write);
            using var inheritedInterrupts = Pipe.Inheritable(interrupts.Read);
            var descriptors = new GuestDescriptors(
                lifeline.Inherited,
                (int)inheritedOutput.DangerousGetHandle(),
                (int)inheritedInterrupts.DangerousGetHandle());
            var process = Process.Start(StartInfo(command))!;
            lifeline.Arm(process.Id);
            var exit = Libc.ProcessDescriptor(process.Id);
            var channel = new PosixChannel(
                PipeOf(process.StandardInput.BaseStream),
                PipeOf(process.StandardOutput.BaseStream),
                output.Read,
                PipeOf(process.StandardError.BaseStream),
                interrupts.Write,
                exit);
            return new(new PosixProcess(process), channel, descriptors, exit is not null);
        }
        catch
        {
            output.Read.Dispose();
            interrupts.Write.Dispose();
            throw;
        }
        finally
        {
            output.Write.Dispose();
            interrupts.Read.Dispose();
        }
    }

    private static ProcessStartInfo StartInfo(GuestCommand command)
    {
        var start = new ProcessStartInfo(command.File)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = command.WorkingDirectory ?? "",
        };
        foreach (var argument in command.Arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in command.Environment)
            start.Environment[name] = value;
        return start;
    }

    private static SafePipeHandle PipeOf(Stream stream) => ((AnonymousPipeClientStream)stream).SafePipeHandle;
}
