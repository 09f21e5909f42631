using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace PortLeak.Lifetime;

/// <summary>
/// A Job Object of the port's own that ends every process in it when its last handle is closed. Only the host ever holds one,
/// and the system closes it with the host. Descendants are in the job from their start.
/// </summary>
[SupportedOSPlatform("windows")]
internal sealed unsafe partial class WindowsLifeline : ILifeline
{
    private const int ExtendedLimitInformation = 9;
    private const uint KillOnJobClose = 0x2000;
    private const uint SetQuotaAndTerminate = 0x0100 | 0x0001;

    private readonly SafeFileHandle _job;

    public WindowsLifeline()
    {
        _job = new SafeFileHandle(CreateJobObject(0, null), ownsHandle: true);
        var limits = new ExtendedLimits { Basic = { Flags = KillOnJobClose } };
        if (_job.IsInvalid
            || !SetInformationJobObject(
                _job.DangerousGetHandle(), ExtendedLimitInformation, &limits, (uint)sizeof(ExtendedLimits)))
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Nothing is inherited: the handle stays in the host.</summary>
    public int Inherited => -1;

    public bool IsCut => _job.IsClosed;

    public void Arm(int process)
    {
        using var handle = new SafeFileHandle(OpenProcess(SetQuotaAndTerminate, false, process), ownsHandle: true);
        if (handle.IsInvalid || !AssignProcessToJobObject(_job.DangerousGetHandle(), handle.DangerousGetHandle()))
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    // What a wrapper starts is in its job.
    public void ArmWrapper(int process)
    {
    }

    public void Cut() => _job.Dispose();

    public void Dispose() => Cut();

    [LibraryImport("kernel32", EntryPoint = "CreateJobObjectW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    private static partial nint CreateJobObject(nint attributes, string? name);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetInformationJobObject(nint job, int kind, ExtendedLimits* limits, uint size);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool AssignProcessToJobObject(nint job, nint process);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial nint OpenProcess(uint access, [MarshalAs(UnmanagedType.Bool)] bool inherit, int process);

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
