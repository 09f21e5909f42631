using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace PortLeak.Lifetime;

/// <summary>
/// A Job Object of the port's own that ends every process in it when its last handle is closed. Only the host ever holds one,
/// and the system closes it with the host. The interpreter is created in the job, and its descendants with it.
/// </summary>
/// <remarks>
/// Windows documentation, "JOBOBJECT_BASIC_LIMIT_INFORMATION": JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE "causes all processes
/// associated with the job to terminate when the last handle to the job is closed"; it needs the extended structure. "Job
/// Objects": child processes are associated with the job by default, and leave it only where the job has
/// JOB_OBJECT_LIMIT_BREAKAWAY_OK or JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK, which this one has not; what others start on a
/// program's behalf (<c>Win32_Process.Create</c>, a service, the task scheduler) is not in it. Jobs nest since Windows 8, so a
/// host may be in one itself. "TerminateJobObject": no process in a job can postpone or handle its termination.
/// </remarks>
[SupportedOSPlatform("windows")]
internal sealed unsafe partial class WindowsLifeline : ILifeline
{
    private const int ExtendedLimitInformation = 9;
    private const uint KillOnJobClose = 0x2000;

    public WindowsLifeline()
    {
        // Without security attributes a handle is not inheritable ("CreateJobObjectW"): no child ever holds it.
        Job = new SafeFileHandle(CreateJobObject(0, null), ownsHandle: true);
        var limits = new ExtendedLimits { Basic = { Flags = KillOnJobClose } };
        if (Job.IsInvalid
            || !SetInformationJobObject(
                Job.DangerousGetHandle(), ExtendedLimitInformation, &limits, (uint)sizeof(ExtendedLimits)))
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>What the interpreter is created in.</summary>
    public SafeFileHandle Job { get; }

    /// <summary>Nothing is inherited: the handle stays in the host.</summary>
    public int Inherited => -1;

    public bool IsCut => Job.IsClosed;

    // It was created in the job: there is no moment at which it could be outside.
    public void Arm(int process)
    {
    }

    public void ArmGroup(int process)
    {
    }

    // What a wrapper starts is in its job.
    public void ArmWrapper(int process)
    {
    }

    public void Cut() => Job.Dispose();

    public void Dispose() => Cut();

    [LibraryImport("kernel32", EntryPoint = "CreateJobObjectW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    private static partial nint CreateJobObject(nint attributes, string? name);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetInformationJobObject(nint job, int kind, ExtendedLimits* limits, uint size);

    [StructLayout(LayoutKind.Sequential)]
    private struct BasicLimits
    {
        public long PerProcessUserTime;
        public long PerJobUserTime;
        public uint Flags;
        public nuint MinimumWorkingSet;
        public nuint MaximumWorkingSet;
        public uint ActiveProcesses;
        public nuint Affinity;
        public uint PriorityClass;
        public uint SchedulingClass;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct ExtendedLimits
    {
        public BasicLimits Basic;
        public fixed ulong Transfers[6];
        public nuint ProcessMemory;
        public nuint JobMemory;
        public nuint PeakProcessMemory;
        public nuint PeakJobMemory;
    }
}
