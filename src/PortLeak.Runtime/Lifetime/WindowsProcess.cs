using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace PortLeak.Lifetime;

/// <summary>
/// A process that was created in a job: in it from its first instruction on, with exactly the handles that it is to inherit.
/// </summary>
/// <remarks>
/// Windows documentation, "UpdateProcThreadAttribute": PROC_THREAD_ATTRIBUTE_JOB_LIST assigns the job before the process runs,
/// so nothing of it is ever outside (Windows 10 and later); PROC_THREAD_ATTRIBUTE_HANDLE_LIST restricts what is inherited to
/// the handles listed, which must be inheritable and no pseudo handles, with <c>bInheritHandles</c> set. It does not restrict
/// what others inherit: a process that the host starts meanwhile without such a list has these handles too ("Additional notes
/// on controlling which handles are inherited by CreateProcess"). It can keep a pipe open, but nothing waits for the end of a
/// pipe, only of the process; and the handle of the job is not inheritable.
/// </remarks>
[SupportedOSPlatform("windows")]
internal sealed unsafe partial class WindowsProcess : IStartedProcess
{
    private const uint ExtendedStartupInfo = 0x00080000;
    private const uint UnicodeEnvironment = 0x00000400;
    private const uint NoWindow = 0x08000000;
    private const int UseStandardHandles = 0x100;
    private const nuint HandleList = 0x00020002;
    private const nuint JobList = 0x0002000D;

    private readonly SafeProcessHandle _process;

    private WindowsProcess(SafeProcessHandle process, int id)
    {
        _process = process;
        Id = id;
        // A process is signaled when it has terminated ("Process Objects").
        Ended = new ManualResetEvent(false) { SafeWaitHandle = new(process.DangerousGetHandle(), ownsHandle: false) };
    }

    public int Id { get; }

    /// <summary>Set once the process has exited.</summary>
    public WaitHandle Ended { get; }

    public bool HasExited => Ended.WaitOne(0);

    /// <param name="command">What to start.</param>
    /// <param name="job">The job to create it in.</param>
    /// <param name="inherited">What it inherits; the first three are its standard input, output and error.</param>
    /// <exception cref="Win32Exception">The operating system does not start it.</exception>
    public static WindowsProcess Start(GuestCommand command, nint job, ReadOnlySpan<nint> inherited)
    {
        nuint size = 0;
        InitializeProcThreadAttributeList(0, 2, 0, &size);
        var attributes = (nint)NativeMemory.AllocZeroed(size);
        try
        {
            // The list refers to what it is given, which must stay in place until the process is created.
            fixed (nint* handles = inherited)
            {
                Check(InitializeProcThreadAttributeList(attributes, 2, 0, &size));
                Check(UpdateProcThreadAttribute(attributes, 0, JobList, &job, (nuint)sizeof(nint), 0, 0));
                Check(UpdateProcThreadAttribute(
                    attributes, 0, HandleList, handles, (nuint)(inherited.Length * sizeof(nint)), 0, 0));
                return Create(command, attributes, inherited);
            }
        }
        finally
        {
            DeleteProcThreadAttributeList(attributes);
            NativeMemory.Free((void*)attributes);
        }
    }

    private static WindowsProcess Create(GuestCommand command, nint attributes, ReadOnlySpan<nint> inherited)
    {
        var startup = new StartupInfo
        {
            Size = sizeof(StartupInfo),
            Flags = UseStandardHandles,
            Input = inherited[0],
            Output = inherited[1],
            Error = inherited[2],
            Attributes = attributes,
        };
        // CreateProcessW may write into the command line, so it gets a copy of its own.
        var line = (WindowsCommandLine.Join(command.File, command.Arguments) + '\0').ToCharArray();
        var environment = WindowsCommandLine.Environment(Variables(), command.Environment);
        ProcessInformation created;
        fixed (char* lineStart = line, environmentStart = environment, file = command.File, directory = command.WorkingDirectory)
        {
            Check(CreateProcess(
                file, lineStart, 0, 0, 1, ExtendedStartupInfo | UnicodeEnvironment | NoWindow,
                environmentStart, directory, &startup, &created));
        }

        CloseHandle(created.Thread);
        return new(new SafeProcessHandle(created.Process, ownsHandle: true), created.ProcessId);
    }

    public ExitStatus WaitForExit()
    {
        Ended.WaitOne();
        uint code;
        Check(GetExitCodeProcess(_process.DangerousGetHandle(), &code));
        return new((int)code, null);
    }

    public void Kill() => TerminateProcess(_process.DangerousGetHandle(), 1);

    public void Dispose()
    {
        Ended.Dispose();
        _process.Dispose();
    }

    private static IEnumerable<KeyValuePair<string, string?>> Variables() =>
        from System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables()
        select KeyValuePair.Create((string)variable.Key, (string?)variable.Value);

    private static void Check(int succeeded)
    {
        if (succeeded == 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial int InitializeProcThreadAttributeList(nint list, int count, int flags, nuint* size);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial int UpdateProcThreadAttribute(
        nint list, uint flags, nuint attribute, void* value, nuint size, nint previous, nint returned);

    [LibraryImport("kernel32")]
    private static partial void DeleteProcThreadAttributeList(nint list);

    [LibraryImport("kernel32", EntryPoint = "CreateProcessW", SetLastError = true)]
    private static partial int CreateProcess(
        char* file, char* line, nint processSecurity, nint threadSecurity, int inherit, uint flags,
        char* environment, char* directory, StartupInfo* startup, ProcessInformation* created);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial int GetExitCodeProcess(nint process, uint* code);

    [LibraryImport("kernel32")]
    private static partial int TerminateProcess(nint process, uint code);

    [LibraryImport("kernel32")]
    private static partial int CloseHandle(nint handle);

    /// <summary><c>STARTUPINFOEXW</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct StartupInfo
    {
        public int Size;
        public nint Reserved;
        public nint Desktop;
        public nint Title;
        public int X;
        public int Y;
        public int Width;
        public int Height;
        public int Columns;
        public int Rows;
        public int Fill;
        public int Flags;
        public short Show;
        public short ReservedSize;
        public nint ReservedBytes;
        public nint Input;
        public nint Output;
        public nint Error;
        public nint Attributes;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct ProcessInformation
    {
        public nint Process;
        public nint Thread;
        public int ProcessId;
        public int ThreadId;
    }
}
