// A try-method hands the port out and its caller stops it whatever the catalogue holds.
using System.Diagnostics.CodeAnalysis;

public static class Case
{
    public static void Run()
    {
        if (!TryOpen(out var solver))
        {
            return;
        }

        using (solver)
        {
            if (Input.Count() == 0)
            {
                return;
            }

            solver.Call<int>("solver", "solve");
        }
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
