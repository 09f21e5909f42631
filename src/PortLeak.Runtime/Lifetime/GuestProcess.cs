using PortLeak.Channels;

namespace PortLeak.Lifetime;

/// <summary>An interpreter's process: started with a lifeline around it, observed until it has ended.</summary>
internal sealed class GuestProcess : IDisposable
{
    // What a process that is started now is to inherit, any other that is started at the same time would inherit too.
    private static readonly Lock Starting = new();

    private readonly IStartedProcess _process;
    private readonly IContainment _containment;

    private GuestProcess(StartedGuest started, ILifeline lifeline, IContainment containment)
    {
        (_process, Channel, Descriptors, ReportsExit) = started;
        _containment = containment;
        Lifeline = lifeline;
        ProcessId = _process.Id;
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
        IContainment containment = kind switch
        {
            Containment.PidNamespace => PidNamespaceContainment.Instance,
            Containment.Cgroup => CgroupContainment.Create(),
            _ => ProcessGroupContainment.Instance,
        };
        var contained = containment.Around(command);
        var guest = Start(contained, containment);
        if (OwnSession.Await(contained, guest.ProcessId))
            guest.Lifeline.ArmGroup(guest.ProcessId);
        return guest;
    }

    private static GuestProcess Start(GuestCommand contained, IContainment containment)
    {
        lock (Starting)
        {
            var lifeline = Lifelines.Create();
            try
            {
                containment.Prepare(lifeline);
                var started = OperatingSystem.IsWindows()
                    ? WindowsStart.Start(contained, (WindowsLifeline)lifeline)
                    : PosixStart.Start(contained, lifeline);
                return new(started, lifeline, containment);
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
    public ExitStatus WaitForExit() => _process.WaitForExit();

    /// <summary>The lifeline goes first: its write end, then the host's copy of the read end.</summary>
    public void Dispose()
    {
        Lifeline.Dispose();
        _containment.End();
        Channel.Dispose();
        _process.Dispose();
    }
}
