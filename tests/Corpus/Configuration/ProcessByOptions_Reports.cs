// Disposing a process does not end it, and the options say so.
// cannot run: it starts a process of the operating system
// .editorconfig: portleak.port_types = System.Diagnostics.Process(Kill, WaitForExit, WaitForExitAsync)
using System.Diagnostics;

public static class Case
{
    public static async Task RunAsync()
    {
        using var daemon = {|PORT001:Process.Start("redis-server", "--port 7000")|};
        Console.WriteLine(daemon.Id);
        await Work.DoAsync();
    }
}
