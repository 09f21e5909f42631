// A try-method hands the port out and its caller leaves early on an empty catalogue.
using System.Diagnostics.CodeAnalysis;

public static class Case
{
    public static void Run()
    {
        if (!{|PORT002:TryOpen(out var solver)|})
        {
            return;
        }

        if (Input.Count() == 0)
        {
            return;
        }

        solver.Stop();
    }

    private static bool TryOpen([NotNullWhen(true)] out PythonPort? port)
    {
        if (Input.Flag("installed"))
        {
            port = PythonPort.Start();
            return true;
        }

        port = null;
        return false;
    }
}
