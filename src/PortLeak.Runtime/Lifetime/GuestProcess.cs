using System.Diagnostics;
using System.IO.Pipes;
using Microsoft.Win32.SafeHandles;
using PortLeak.Channels;

namespace PortLeak.Lifetime;

/// <summary>An interpreter's process: started with a lifeline around it, observed until it has ended.</summary>
internal sealed class GuestProcess : IDisposable
{
    // What a process that is started now is to inherit, any other that is started at the same time would inherit too.
    private static readonly Lock Starting = new();

    private readonly Process _process;
    private readonly IContainment _containment;

    private GuestProcess(
        Process process,
        ILifeline lifeline,
        IContainment containment,
        IChannel channel,
        GuestDescriptors descriptors,
        bool reportsExit)
    {
        _process = process;
        _containment = containment;
        Lifeline = lifeline;
        Channel = channel;
        Descriptors = descriptors;
        ProcessId = process.Id;
        ReportsExit = reportsExit;
    }

    /// <summary>The id of the process that was started: the interpreter, or what stands before it.</summary>
    public int ProcessId { get; }

    public ILifeline Lifeline { get; }

    public IChannel Channel { get; }

    /// <summary>The numbers of the descriptors that the process has inherited.</summary>
    public GuestDescriptors Descriptors { get; }

    /// <inheritdoc cref="IContainment.GuestOwnsLifeline"/>
    public bool GuestOwnsLifeline => _containment.GuestOwnsLifeline;

    /// <exception cref="System.ComponentModel.Win32Exception">The operating system does not start it.</exception>
    /// <exception cref="PortStartException">The containment cannot be had.</exception>
    public static GuestProcess Start(GuestCommand command, Containment kind)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PortStartException(
                "Ports do not run on Windows yet: the lifeline is there, the channel to the interpreter is not.");
        }

        IContainment containment = kind switch
        {
            Containment.PidNamespace => PidNamespaceContainment.Instance,
            Containment.Cgroup => CgroupContainment.Create(),
            _ => ProcessGroupContainment.Instance,
        };
        var start = StartInfo(containment.Around(command));
        lock (Starting)
        {
            var lifeline = Lifelines.Create();
            try
            {
                containment.Prepare(lifeline);
                return Start(start, lifeline, containment);
            }
            catch
            {
                lifeline.Dispose();
                containment.End();
                throw;
            }
        }
    }

    /// <inheritdoc cref="IContainment.ProcessId"/>
    public int InterpreterId(int reported) => _containment.ProcessId(ProcessId, reported);

    /// <summary>Whether the channel reports the exit as an event.</summary>
    public bool ReportsExit { get; }

    /// <summary>Whether the process has ended, for kernels without a descriptor that says so.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Ends an interpreter that does not serve yet, where the lifeline alone cannot.</summary>
    public void EndBeforeServing()
    {
        Lifeline.Cut();
        // There the interpreter itself has to take the lifeline. A child that was not waited for keeps its id.
        if (OperatingSystem.IsMacOS())
            _process.Kill();
    }

    /// <summary>Waits until the runtime has taken the exit status: at once, after the exit was observed.</summary>
    public ExitStatus WaitForExit()
    {
        _process.WaitForExit();
        return ExitStatus.From(_process.ExitCode);
    }

    /// <summary>The lifeline goes first: its write end, then the host's copy of the read end.</summary>
    public void Dispose()
    {
        Lifeline.Dispose();
        _containment.End();
        Channel.Dispose();
        _process.Dispose();
    }

    private static GuestProcess Start(ProcessStartInfo start, ILifeline lifeline, IContainment containment)
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
            var process = Process.Start(start)!;
            lifeline.Arm(process.Id);
            var exit = Libc.ProcessDescriptor(process.Id);
            var channel = new PosixChannel(
                PipeOf(process.StandardInput.BaseStream),
                PipeOf(process.StandardOutput.BaseStream),
                output.Read,
                PipeOf(process.StandardError.BaseStream),
                interrupts.Write,
                exit);
            return new GuestProcess(process, lifeline, containment, channel, descriptors, exit is not null);
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
